'use client'

import { Search } from 'lucide-react'
import { Suspense, lazy, useCallback, useState } from 'react'
import { KeyHint } from '@/components/keys/key-hint'
import { useKeys } from '@/components/keys/use-keys'
import { PaletteArriving } from '@/components/palette/palette-arriving'
import type { Role } from '@/lib/access/scope'

const loadPalette = () => import('@/components/palette/palette')
const Palette = lazy(() => loadPalette().then(({ Palette }) => ({ default: Palette })))
const KeyOverview = lazy(() =>
  import('@/components/keys/key-overview').then(({ KeyOverview }) => ({ default: KeyOverview })),
)

/** The door to everywhere: a button and Ctrl K; what is behind it comes with the first use. */
export const FindAnything = ({ role }: { role: Role }) => {
  const [shown, setShown] = useState<'palette' | 'keys' | null>(null)
  const [typed, setTyped] = useState('')
  const [before, setBefore] = useState<Element | null>(null)
  const close = useCallback(() => {
    setShown(null)
    setTyped('')
  }, [])
  const toggle = () => {
    if (shown === 'palette') return close()
    setBefore(document.activeElement)
    setShown('palette')
  }
  const showKeys = () => setShown('keys')
  /** Once the palette is gone and the cursor back, so that the overview can give it back again. */
  const showKeysInstead = () => {
    close()
    requestAnimationFrame(showKeys)
  }
  useKeys('anywhere', { palette: toggle, overview: showKeys })

  return (
    <>
      <button
        type="button"
        onClick={toggle}
        onPointerEnter={() => void loadPalette()}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        aria-label="Go to"
        className="flex min-h-10 items-center gap-2.5 rounded-control px-2.5 text-quiet max-md:order-1 max-md:min-h-12 max-md:hover:bg-line md:border md:border-line md:bg-raised md:hover:border-border lg:mb-2"
      >
        <Search aria-hidden className="size-4.5 max-md:size-6 max-md:text-ink" />
        <span className="max-md:hidden">Go to</span>
        <span className="ms-auto ps-2 max-md:hidden">
          <KeyHint place="anywhere" name="palette" />
        </span>
      </button>
      {shown === 'palette' && (
        <Suspense fallback={<PaletteArriving typed={typed} onType={setTyped} onClose={close} />}>
          <Palette
            role={role}
            typed={typed}
            onType={setTyped}
            onClose={close}
            onKeys={showKeysInstead}
            before={before}
          />
        </Suspense>
      )}
      {shown === 'keys' && (
        <Suspense>
          <KeyOverview isOpen onOpenChange={(isOpen) => !isOpen && setShown(null)} />
        </Suspense>
      )}
    </>
  )
}
