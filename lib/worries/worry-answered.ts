import { OWN_WORRY, worryOf } from './common-worries'

type Told = { worry: string; words: string }

/** Longest quote of a worry inside a reason, in letters: a reason holds 300. */
const LONGEST_QUOTE = 200

/** A told worry as the patient knows it: our question, or their own words. */
export const worryInWords = ({ worry, words }: Told): string =>
  worry === OWN_WORRY ? words : (worryOf(worry)?.question ?? worry)

const quoted = (told: Told): string => {
  const line = worryInWords(told).replace(/\s+/g, ' ').trim()
  const isLong = line.length > LONGEST_QUOTE
  return isLong ? `“${line.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')}…”` : `“${line}”`
}

/** Why a movement was chosen, said to the patient: the worry it answers (CLINICAL.md S01). */
export const becauseOfWorry = (told: Told): string =>
  `You told us: ${quoted(told)} We chose this with that in mind.`

/** The movements, by slug, whose reason names this worry; each once. */
export const chosenFor = (
  told: Told,
  prescriptions: readonly { movement: string; reason: string }[],
): string[] => {
  const words = quoted(told)
  return [
    ...new Set(
      prescriptions.filter(({ reason }) => reason.includes(words)).map(({ movement }) => movement),
    ),
  ]
}

/** Told worries with the heaviest first; one not weighed comes last. */
export const heaviestFirst = <T extends { weight: number | null }>(told: readonly T[]): T[] =>
  [...told].sort((a, b) => (b.weight ?? -1) - (a.weight ?? -1))
