import { programDocument, type ProgramDocument } from './document'
import type { RevisionDocument } from './revision'
import { currentPhase } from './planned-day'
import { protectionWords, type Judged } from './protection-hindrances'

/** Numbers without which no program goes out, as their fields are called: CLINICAL.md 2.2. */
const numbersPatientsNeed = {
  phone: 'the clinic’s phone number',
  emergencyNumber: 'the emergency number',
  crisisLine: 'a crisis line',
} as const

/** What keeps a program from going out, and the place where it is put right. */
export type Hindrance = {
  where: 'program' | 'settings' | 'you' | 'screening' | 'clearance' | 'hold'
  words: string
}

type Numbers = Pick<RevisionDocument['clinic'], keyof typeof numbersPatientsNeed>

/** Numbers the clinic has not put in yet; without them nobody's program goes out. */
export const missingNumbers = (clinic: Numbers): Hindrance[] =>
  (Object.keys(numbersPatientsNeed) as (keyof typeof numbersPatientsNeed)[])
    .filter((key) => clinic[key].trim() === '')
    .map((key) => ({
      where: 'settings',
      words: `Put in ${numbersPatientsNeed[key]} first, so that patients know whom to call.`,
    }))

/** Everything that keeps a draft from being published, in words; empty when it can go out. */
export function hindrances(draft: ProgramDocument, clinic: Numbers, judged: Judged): Hindrance[] {
  const found: Hindrance[] = []
  const checked = programDocument.safeParse(draft)
  for (const issue of checked.error?.issues ?? []) {
    found.push({ where: 'program', words: issue.message })
  }
  if (checked.success && currentPhase(draft).prescriptions.length === 0) {
    const { name } = currentPhase(draft)
    found.push({ where: 'program', words: `Add at least one movement to “${name}”.` })
  }
  const protection = protectionWords(draft, judged)
  found.push(...protection.map((words): Hindrance => ({ where: 'program', words })))
  return [...found, ...missingNumbers(clinic)]
}
