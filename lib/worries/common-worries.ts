import { worriesAboutHarm } from './worries-about-harm'
import { worriesAboutMe } from './worries-about-me'
import type { Worry } from './worry'

const all = [...worriesAboutHarm, ...worriesAboutMe]

export type WorryKey = (typeof all)[number]['key']

/** Every worry that has an answer, in the order they are offered. */
export const commonWorries: readonly Worry<WorryKey>[] = all

/** Those most people have: the first a newcomer sees. */
export const firstWorries: readonly WorryKey[] = [
  'injure-again',
  'hurts-so-harm',
  'always-worse',
  'scan-shows-disc',
  'rest-until-gone',
  'too-old',
]

/** A worry by its key; undefined for one nobody wrote an answer to. */
export const worryOf = (key: string): Worry<WorryKey> | undefined =>
  commonWorries.find((worry) => worry.key === key)

/** A worry by the number in its address. */
export const worryAt = (number: string): Worry<WorryKey> | undefined =>
  commonWorries.find((worry) => String(worry.number) === number)

/** In whose words a worry is when none of ours fits. */
export const OWN_WORRY = 'own-words'

/** Who wrote the answers and when; nobody has signed them yet (docs/clinical-review.md). */
export const answersEdition = {
  author: 'Plumbline library authors',
  writtenOn: '2026-11-22',
  reviewedBy: null,
  lookAgainOn: '2027-05-22',
} as const
