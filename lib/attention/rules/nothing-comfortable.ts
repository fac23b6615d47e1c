import type { AttentionRule } from '../rule'
import { when } from '../when'

/** The patient said that nothing is comfortable: somebody out of options (CLINICAL.md S29). */
export const nothingComfortable: AttentionRule<'nothing-comfortable'> = {
  key: 'nothing-comfortable',
  label: 'Nothing comfortable',
  tone: 'stop',
  weight: 95,
  find: ({ reports }, today) => {
    const said = reports.find((each) => each.isNothingComfortable && !each.isAnswered)
    return said
      ? { fromDay: said.performedOn, words: `said so ${when(said.performedOn, today)}` }
      : null
  },
}
