import type { Direction } from '../protection/held-direction'
import type { HeldByPain } from './held-by-pain'
import type { LookAgain } from './look-again'

/** What pain is judged against, and what rests because of it. */
export type PainSetting = {
  /** Usual pain (0–10) as the clinician wrote it down; null while unknown. */
  usual: number | null
  ceiling: number
  held: HeldByPain
  /** Reports a clinician has answered: what they held is lifted, on this phone too. */
  answered: string[]
  /** The way each movement of the program goes by itself, where it goes one. */
  ownWays: Record<string, Direction>
  /** By when a hold that begins today is looked at again, as people say it. */
  lookAgainBy: string
  /** The same for what the server knows to rest; null when nothing does. */
  lookAgain: LookAgain | null
}

/** What today's records say, for one sitting: what is open, what rests, what pain is judged by. */
export type Today = {
  isOpen: (slug: string) => boolean
  isHeldByClinic: (slug: string) => boolean
  /** When a hold of the clinician's is looked at again; null for what no date was set for. */
  clinicLooksAgain: (slug: string) => LookAgain | null
  /** Whether a prescribed movement rests, whoever or whatever holds it. */
  rests: (slug: string) => boolean
  pain: Omit<PainSetting, 'ownWays'>
}
