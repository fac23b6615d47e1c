import { addDays, sayDate, type Day } from '../days'
import { neededAt } from '../screening/asked'
import { clearanceConditions, isClearanceCondition } from '../screening/clearances/conditions'
import { clearanceStanding } from '../screening/clearances/standing'
import { screeningCarriesDays } from '../screening/due'
import type { RedFlagCode } from '../screening/red-flags'
import type { Hindrance } from './ready-to-publish'

/** What is on record about the safety of a patient's plan; days of the patient. */
export type OnRecord = {
  today: Day
  age: number
  standing: { roundOn: Day | null; cutShortAt: Date | null; screenedOn: Day | null }
  answered: readonly RedFlagCode[]
  openHolds: readonly { level: 'E' | 'U' | 'C' }[]
  clearances: readonly {
    condition: string
    whoMust: string
    clearedOn: Day | null
    expiresOn: Day | null
  }[]
}

export type Signer = { name: string; credentials: string }

function ofScreening({ today, age, standing, answered }: OnRecord): string[] {
  const { roundOn, cutShortAt, screenedOn } = standing
  if (!screenedOn) return ['Ask the red-flag questions first: nobody has answered them yet.']
  const open = neededAt(age).filter((code) => !answered.includes(code)).length
  const isOld = roundOn !== null && addDays(roundOn, screeningCarriesDays) < today
  return [
    ...(open > 0
      ? [
          `${open === 1 ? 'One red-flag question was' : `${open} red-flag questions were`} not asked yet.`,
        ]
      : []),
    ...(isOld
      ? [
          `The red-flag questions were last all answered on ${sayDate(roundOn, { withYear: false })}: ask them again.`,
        ]
      : []),
    ...(open === 0 && !isOld && cutShortAt !== null
      ? ['A warning sign was reported since the questions were last all asked: ask the rest now.']
      : []),
  ]
}

function ofClearance({ today, clearances }: OnRecord): string[] {
  return clearances.flatMap(({ condition, whoMust, clearedOn, expiresOn }) => {
    const standing = clearanceStanding({ clearedOn, expiresOn }, today)
    const name = isClearanceCondition(condition) ? clearanceConditions[condition].name : condition
    if (standing === 'missing') return [`“${name}” waits for a clearance from: ${whoMust}.`]
    if (standing !== 'expired' || !expiresOn) return []
    const day = sayDate(expiresOn, { withYear: false })
    return [`The clearance for “${name}” ran out on ${day}.`]
  })
}

const holdWords: Record<'E' | 'U' | 'C', string> = {
  E: 'The plan is locked by an emergency sign. Unlock it first, with a reason.',
  U: 'The plan is locked by an urgent sign. Unlock it first, with a reason.',
  C: 'The plan is paused. Lift the pause first, with a reason.',
}

function ofHold({ openHolds }: OnRecord): string[] {
  const level = (['E', 'U', 'C'] as const).find((each) =>
    openHolds.some((open) => open.level === each),
  )
  return level ? [holdWords[level]] : []
}

const ofSigner = ({ name, credentials }: Signer): string[] =>
  name.trim() !== '' && credentials.trim() !== ''
    ? []
    : ['Put in your name and credentials: a program is signed by someone the patient can trust.']

/**
 * What keeps a program from going out whatever it says: an unanswered screening, a hold, a missing
 * or expired clearance, a signer without credentials (CLINICAL.md 2.2, 2.3 and 8). Nobody can switch
 * these off.
 */
export const safetyHindrances = (onRecord: OnRecord, signer: Signer): Hindrance[] => {
  const at = (where: Hindrance['where'], words: string[]): Hindrance[] =>
    words.map((each) => ({ where, words: each }))
  return [
    ...at('hold', ofHold(onRecord)),
    ...at('screening', ofScreening(onRecord)),
    ...at('clearance', ofClearance(onRecord)),
    ...at('you', ofSigner(signer)),
  ]
}
