import type { PatientGoal } from '../patients/goal'
import type { Picture } from '../patients/picture/picture'

const said = (text: string): string => {
  const words = text.trim().replace(/[.!]+$/, '')
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** Reasons a prescription may carry, made from what was recorded: goals, tasks, findings (S35, S37). */
export const becauseOf = (goals: readonly PatientGoal[], picture: Picture): string[] => [
  ...goals.map(({ text }) => `You want to: ${said(text)}.`),
  ...picture.cannotYet.map(({ text }) => `You cannot yet: ${said(text)}.`),
  ...picture.findings.map(({ text }) => `We found: ${said(text)}.`),
]
