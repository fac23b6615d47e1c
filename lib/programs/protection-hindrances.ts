import type { ProtectionProfile } from '../protection/profile'
import type { Day } from '../days'
import type { ProgramDocument } from './document'
import { withoutSide } from './dosed-sides'
import type { Texts } from './freeze'
import { pausesToMend } from './pause'
import { pausedYetPrescribed, unansweredIn } from './protected-program'

/** What a draft is judged against: the texts it names, the patient's profile, the patient's day. */
export type Judged = { texts: Texts; profile: ProtectionProfile; today: Day }

/**
 * What the patient's protection holds against a draft, a sentence for each: movements ruled out with
 * no reason given, movements that are paused and prescribed at once, sided movements without a side,
 * pauses without a day to come.
 */
export function protectionWords(
  draft: ProgramDocument,
  { texts, profile, today }: Judged,
): string[] {
  const documentOf = (slug: string) => texts.get(slug)?.document
  const nameOf = (slug: string): string => documentOf(slug)?.name ?? slug
  const ruledOut = unansweredIn(draft, documentOf, profile).map(({ name, as, words }) =>
    as === 'prescription'
      ? `“${name}” ${words}. Swap it, take it out, or say why it stays.`
      : `“${name}”, as another way, ${words}. Take it out, or say why it stays.`,
  )
  const paused = pausedYetPrescribed(draft).map(
    (slug) => `“${nameOf(slug)}” is left for now and in the program at once. Keep one of the two.`,
  )
  return [...ruledOut, ...paused, ...withoutSide(draft, documentOf), ...pausesToMend(draft, today)]
}
