import type { ReactNode } from 'react'
import { classes } from './classes'

type Tone = 'info' | 'well' | 'careful' | 'stop'

const tones: Record<Tone, string> = {
  info: 'border-accent bg-accent-soft',
  well: 'border-well bg-well-soft',
  careful: 'border-careful bg-careful-soft',
  stop: 'border-stop bg-stop-soft',
}

type NoticeProps = {
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  role?: 'alert' | 'status'
}

/** Something to know on this page; the words carry the tone, the colour only repeats it. */
export const Notice = ({ tone = 'info', title, children, role }: NoticeProps) => (
  <div role={role} className={classes('rounded-control border-s-4 px-4 py-3', tones[tone])}>
    {title && <p className="font-semibold">{title}</p>}
    {children}
  </div>
)
