import type { MeasureKey, Side } from '../../../lib/capacity/measures'
import type { AnchorKey } from '../../../lib/programs/anchors'
import type { Dose } from '../../../lib/programs/dose'
import type { PainDirection } from '../../../lib/reports/pain-directions'
import type { ClearanceCondition } from '../../../lib/screening/clearances/conditions'
import type { RedFlagCode } from '../../../lib/screening/red-flags'
import type { SkipReason } from '../../../lib/reports/skip-reasons'
import type { DemoPause, DemoPicture, DemoProtection } from './protection'
import type { Zone } from '../../../lib/symptoms/pain-response'
import type { WorryKey } from '../../../lib/worries/common-worries'

export type DemoPrescription = {
  movement: string
  moment: AnchorKey
  dose?: Partial<Dose>
  note?: string
  reason?: string
  options?: { movement: string; reason: string }[]
}

export type DemoRevision = {
  /** Days before today on which it was published. */
  daysAgo: number
  phase: string
  introduction: string
  activity?: string
  prescriptions: DemoPrescription[]
  pauses?: DemoPause[]
}

/** Something that happened on one day, beside the ordinary run of reports. */
export type DemoMoment = {
  daysAgo: number
  comment?: string
  pain?: number
  direction?: PainDirection
  /** Where it went, when that was further down than usual. */
  zone?: Zone
  movement?: string
  skip?: SkipReason
  isSeen?: boolean
}

export type DemoStory = {
  name: string
  dateOfBirth: string
  email?: string
  phone?: string
  timeZone?: string
  carer: 'dana' | 'tom'
  usualPain: number | null
  whatMatters: string
  goals: string[]
  /** Days before today on which the clinic added this patient. */
  addedDaysAgo: number
  signedInDaysAgo: number | null
  endedDaysAgo?: number
  revisions: DemoRevision[]
  /** Chance of practising at a planned moment, at the start and now; pain likewise. */
  practice: { from: number; to: number; silentDays: number }
  pain: { from: number; to: number; spread: number }
  moments: DemoMoment[]
  reviewInDays?: number
  /** Worries told, and how much each weighs. */
  worries?: { worry: WorryKey; weight: number | null; daysAgo: number }[]
  /** A sign the patient ticked on the warning signs page. */
  warningSign?: { yes: RedFlagCode; daysAgo: number }
  clearance?: {
    condition: ClearanceCondition
    details: string
    clearedBy: string
    evidence: string
    daysAgo: number
    expiresInDays: number
  }
  /** What the clinic measured; `again` is days from today. */
  measured?: { measure: MeasureKey; side?: Side; value: number; daysAgo: number; again?: number }[]
  protection?: DemoProtection
  picture?: DemoPicture
}
