import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

type TheirTextProps = { children: ReactNode; onSaveMine: () => void; onTakeTheirs: () => void }

/** A colleague saved this meanwhile: their text beside one's own, and nothing lost. */
export const TheirText = ({ children, onSaveMine, onTakeTheirs }: TheirTextProps) => (
  <Notice tone="careful" role="alert" title="A colleague changed this meanwhile.">
    <p className="text-quiet">Yours is still in the form. Theirs says:</p>
    <div className="mt-2 border-s-2 border-border ps-3 whitespace-pre-line">{children}</div>
    <div className="mt-3 flex flex-wrap gap-2">
      <Button size="compact" onClick={onSaveMine}>
        Save mine instead
      </Button>
      <Button size="compact" onClick={onTakeTheirs}>
        Use theirs
      </Button>
    </div>
  </Notice>
)
