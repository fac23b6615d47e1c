/**
 * Signs of axial spondyloarthritis, for pain that began before 45 and has lasted over three months:
 * four or more ask for a referral, exactly three for an HLA-B27 test (NICE NG65; CLINICAL.md 2.2,
 * RF-SPA, verified). `said` is what a patient ticks.
 */
export const spaSigns = {
  before35: { name: 'Began before 35', said: 'It began before you were 35.' },
  night: {
    name: 'Waking in the second half of the night',
    said: 'It wakes you late in the night.',
  },
  buttock: { name: 'Buttock pain', said: 'Your buttock hurts.' },
  moving: { name: 'Better with movement', said: 'It gets better when you move.' },
  tablets: {
    name: 'Better within 48 hours of an anti-inflammatory',
    said: 'Pills like ibuprofen ease it within two days.',
  },
  family: {
    name: 'Close relative with spondyloarthritis',
    said: 'A parent, child, brother or sister has an inflamed spine.',
  },
  arthritis: { name: 'Arthritis, now or before', said: 'You have, or had, swollen joints.' },
  tendons: {
    name: 'Enthesitis, now or before',
    said: 'Your heel, or where a tendon meets bone, is or was sore.',
  },
  psoriasis: {
    name: 'Psoriasis, now or before',
    said: 'You have, or had, scaly skin (psoriasis).',
  },
} as const

export type SpaSign = keyof typeof spaSigns
export const spaKeys = Object.keys(spaSigns) as SpaSign[]

/** The signs as a patient reads them. */
export const spaWords = Object.fromEntries(
  spaKeys.map((key) => [key, spaSigns[key].said]),
) as Record<SpaSign, string>

const referFrom = 4
const testAt = 3

/** Whether it began before 45 and has lasted over three months, and then which signs there are. */
export type SpaPattern = { isLongFromYoung: boolean; signs: readonly SpaSign[] }

const signsOf = ({ isLongFromYoung, signs }: SpaPattern): number =>
  isLongFromYoung ? signs.length : 0

/** The answer to RF-SPA that a pattern makes: yes from three signs on. */
export const spaAnswer = (pattern: SpaPattern): 'yes' | 'no' =>
  signsOf(pattern) >= testAt ? 'yes' : 'no'

/** C with four or more signs, N with exactly three. */
export const spaLevel = (pattern: SpaPattern): 'C' | 'N' =>
  signsOf(pattern) >= referFrom ? 'C' : 'N'

/** What a reported pattern asks of the clinician; null where it asks for nothing. */
export function spaAdvice(pattern: SpaPattern): string | null {
  const count = signsOf(pattern)
  if (count >= referFrom)
    return `${count} of 9 signs of axial spondyloarthritis: refer to rheumatology.`
  return count === testAt
    ? 'Three of 9 signs of axial spondyloarthritis: an HLA-B27 test decides on referral.'
    : null
}
