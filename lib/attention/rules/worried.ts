import type { AttentionRule } from '../rule'
import { when } from '../when'

/** The patient told of a worry since a clinician last looked (CLINICAL.md S01, S07). */
export const worried: AttentionRule<'worried'> = {
  key: 'worried',
  label: 'Worried',
  tone: 'accent',
  weight: 65,
  find: ({ newWorries, lastWorryOn }, today) => {
    if (newWorries === 0 || lastWorryOn === null) return null
    const told = when(lastWorryOn, today)
    return {
      fromDay: lastWorryOn,
      words: newWorries === 1 ? `told you ${told}` : `${newWorries} told, the last one ${told}`,
    }
  },
}
