import { citationOf, type Citation } from '../references/citation'

/**
 * One or two sentences of an answer. `evidence` are reference ids behind them; a statement without
 * any says what we do, and claims nothing. `isRecalled` marks a claim from memory (CLINICAL.md [M]).
 */
export type Statement = { words: string; evidence?: readonly string[]; isRecalled?: true }

/** A common worry in the patient's words, a short answer, and a deeper layer for those who ask. */
export type Worry<Key extends string = string> = {
  key: Key
  /** Its place in CLINICAL.md 7.3, which is its address too: health words stay out of addresses. */
  number: number
  question: string
  answer: readonly Statement[]
  more: readonly Statement[]
  /** Where else in the portal it leads. */
  leadsTo?: 'relief'
}

/** A part of an answer as it may be shown, with its sources. */
export type ShownPart = { words: string[]; sources: Citation[] }

const isSound = ({ evidence = [], isRecalled }: Statement): boolean =>
  !isRecalled && evidence.every((id) => citationOf(id)?.finding)

const shown = (statements: readonly Statement[]): ShownPart => {
  const sound = statements.filter(isSound)
  const ids = new Set(sound.flatMap(({ evidence = [] }) => evidence))
  return {
    words: sound.map(({ words }) => words),
    sources: [...ids].flatMap((id) => citationOf(id) ?? []),
  }
}

/**
 * What a patient may read of a worry: no claim from memory, and none whose source was not seen
 * together with its finding (CLINICAL.md S42).
 */
export const shownWorry = ({ answer, more }: Worry): { answer: ShownPart; more: ShownPart } => ({
  answer: shown(answer),
  more: shown(more),
})
