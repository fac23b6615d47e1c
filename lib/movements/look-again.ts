import { addYears, type Day } from '../days'

/** How long a text stands before somebody looks at it again. CLINICAL.md S43 names no number: ours. */
export const yearsBetweenLooks = 1

type Dated = {
  writtenOn: Day
  /** The day a clinician of the clinic signed this very text; null while nobody has. */
  signedOn: Day | null
}

/** The day by which a movement's text is to be looked at again, counted from its last look. */
export const lookAgainOn = ({ writtenOn, signedOn }: Dated): Day =>
  addYears(signedOn ?? writtenOn, yearsBetweenLooks)
