import type { AttentionRule } from '../rule'
import { when } from '../when'

/** What is held and ruled out leaves nothing of the program to do: nobody left alone with that (CLINICAL.md S29). */
export const nothingOpen: AttentionRule<'nothing-open'> = {
  key: 'nothing-open',
  label: 'Nothing left open',
  tone: 'stop',
  weight: 88,
  find: ({ nothingOpenSince }, today) =>
    nothingOpenSince === null
      ? null
      : {
          fromDay: nothingOpenSince,
          words: `what is held leaves no movement of the program, ${sinceWhen(nothingOpenSince, today)}`,
        },
}

const sinceWhen = (day: string, today: string): string =>
  `since ${when(day, today).replace(/^on /, '')}`
