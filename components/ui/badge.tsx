import type { ReactNode } from 'react'
import { classes } from './classes'

type Tone = 'plain' | 'accent' | 'well' | 'careful' | 'stop'

const tones: Record<Tone, string> = {
  plain: 'bg-sunken text-quiet border-line',
  accent: 'bg-accent-soft text-accent border-transparent',
  well: 'bg-well-soft text-well border-transparent',
  careful: 'bg-careful-soft text-careful border-transparent',
  stop: 'bg-stop-soft text-stop border-transparent',
}

export const Badge = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span
    className={classes(
      'inline-flex items-center rounded-full border px-2 py-0.5 text-[0.8125rem] leading-5 font-medium',
      tones[tone],
    )}
  >
    {children}
  </span>
)
