import type { PatientGoal } from '../patients/goal'
import type { Picture } from '../patients/picture/picture'

const said = (text: string): string => {
  const words = text.trim().replace(/[.!]+$/, '')
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** Worries offered as a reason: the heaviest few, so that goals and findings stay in sight. */
const MOST_WORRIES = 3

type Recorded = {
  /** What each told worry would say as a reason, heaviest first. */
  worries: readonly string[]
  goals: readonly PatientGoal[]
  picture: Picture
}

/**
 * Reasons a prescription may carry, made from what was told and recorded: worries, goals, tasks,
 * findings (CLINICAL.md S01, S35, S37).
 */
export const becauseOf = ({ worries, goals, picture }: Recorded): string[] => [
  ...worries.slice(0, MOST_WORRIES),
  ...goals.map(({ text }) => `You want to: ${said(text)}.`),
  ...picture.cannotYet.map(({ text }) => `You cannot yet: ${said(text)}.`),
  ...picture.findings.map(({ text }) => `We found: ${said(text)}.`),
]
