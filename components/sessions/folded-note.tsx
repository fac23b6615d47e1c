import { useId, type ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import { FoldMark } from '@/components/ui/fold-mark'

type FoldedNoteProps = {
  title: string
  /** Shown in full, for as long as it is news. */
  isOpen?: boolean
  tone?: 'plain' | 'news' | 'careful'
  children: ReactNode
}

const tones = {
  plain: 'border border-line bg-raised',
  news: 'border border-line bg-accent-soft',
  careful: 'border-s-4 border-careful bg-careful-soft',
}

/** Something to know, in one line that opens: what to do next stays in sight. No script. */
export const FoldedNote = ({ title, isOpen, tone = 'plain', children }: FoldedNoteProps) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes('rounded-card', tones[tone])}>
      <details open={isOpen} className="group">
        <summary className="flex min-h-14 cursor-pointer list-none items-center gap-3 px-4 py-2 [&::-webkit-details-marker]:hidden">
          <h2 id={id} className="min-w-0 grow text-xl leading-snug">
            {title}
          </h2>
          <FoldMark />
        </summary>
        <div className="grid gap-3 px-4 pb-4">{children}</div>
      </details>
    </section>
  )
}
