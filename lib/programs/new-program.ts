import type { ProgramDocument } from './document'

/** What stops a movement and what stops everything, in plain words: CLINICAL.md 2.4. */
export const defaultStopRules: readonly string[] = [
  'Get help at once if your bladder or bowels change, or you feel numb between your legs.',
  'Get help at once if both legs hurt or feel weak, or for chest pain or fainting.',
  'Stop a movement if the pain is sharp and new, or climbs past 5 out of 10.',
  'Stop a movement if pain spreads further down your leg, or your leg feels weak or numb.',
  'Feeling sore that is gone by tomorrow is normal. It is a sign of work.',
]

/** An empty program of one phase, for a patient who has none yet. */
export const newProgram = (phaseId: string): ProgramDocument => ({
  format: 1,
  title: '',
  introduction: '',
  activity: '',
  stopRules: [...defaultStopRules],
  phases: [{ id: phaseId, name: 'First weeks', weeks: null, prescriptions: [] }],
  currentPhaseId: phaseId,
  reviewOn: null,
})
