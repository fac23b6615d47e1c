'use client'

import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Key } from '@/components/ui/key'
import { keysHere, type KeyLine } from './keys-here'
import { keyCaps, sayPress } from './say-press'
import { useSingleKeys } from './single-keys'
import { useIsMac } from './use-is-mac'

const Line = ({ line: { words, presses }, isMac }: { line: KeyLine; isMac: boolean }) => (
  <div className="grid grid-cols-[6rem_1fr] items-start gap-x-4 sm:grid-cols-[10rem_1fr]">
    <dt className="flex flex-wrap gap-x-2.5 gap-y-1">
      {presses.map((press) => (
        <span key={press} className="flex gap-1">
          {keyCaps(press, isMac).map((cap) => (
            <Key key={cap}>{cap}</Key>
          ))}
        </span>
      ))}
      <span className="sr-only">{presses.map((press) => sayPress(press, isMac)).join(' or ')}</span>
    </dt>
    <dd>{words}</dd>
  </div>
)

type KeyOverviewProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** Every key that works on this page, and the switch for those of one letter. */
export const KeyOverview = ({ isOpen, onOpenChange }: KeyOverviewProps) => {
  const [hasSingleKeys, setSingleKeys] = useSingleKeys()
  const isMac = useIsMac()
  const [groups] = useState(keysHere)
  return (
    <Dialog title="Keys" isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="grid gap-5">
        {groups.map(({ title, lines }) => (
          <section key={title}>
            <h3 className="pb-1 text-base">{title}</h3>
            <dl className="grid gap-y-1.5">
              {lines.map((line) => (
                <Line key={line.words} line={line} isMac={isMac} />
              ))}
            </dl>
          </section>
        ))}
        <label className="flex items-center gap-2 border-t border-line pt-4">
          <input
            type="checkbox"
            checked={hasSingleKeys}
            onChange={(event) => setSingleKeys(event.target.checked)}
            className="size-5 accent-accent"
          />
          Keys of one letter are on
        </label>
      </div>
    </Dialog>
  )
}
