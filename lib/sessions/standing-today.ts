import { sayDate, type Day } from '../days'
import { currentPhase } from '../programs/planned-day'
import { isHeldByClinic, isOpenNow } from '../programs/open-now'
import { frozenIn } from '../programs/usual-rests'
import type { RevisionDocument } from '../programs/revision'
import { goesHeldWay, usualReview, waysItGoes } from '../protection/held-direction'
import type { ProtectionProfile } from '../protection/profile'
import type { ReportDocument } from '../reports/document'
import { heldByPain, holdsAnything, restsForPain } from './held-by-pain'
import { lookAgainOn } from './look-again'
import type { Today } from './today-setting'

/** A report with whether a clinician has looked at it since, or published after it came in. */
export type ToldReport = { document: ReportDocument; isAnswered: boolean }

type Known = {
  document: RevisionDocument
  profile: ProtectionProfile
  usualPain: number | null
  told: readonly ToldReport[]
  today: Day
}

/**
 * What holds for a patient on a day: the profile as it stands, and what rests because it hurt since a
 * clinician last looked. What is open passes both; an override never answers what hurt.
 */
export function standingToday({ document, profile, usualPain, told, today }: Known): Today {
  const movementOf = (slug: string) => frozenIn(document, slug)?.movement
  const ownWay = (slug: string) => {
    const direction = movementOf(slug)?.spinalDirection
    return direction && direction !== 'neutral' ? direction : null
  }
  const open = told.filter(({ isAnswered }) => !isAnswered).map((each) => each.document)
  const held = heldByPain(open, profile.painCeiling, ownWay)
  const restsNow = (slug: string): boolean => {
    const movement = movementOf(slug)
    return !movement || restsForPain({ slug, goes: waysItGoes(movement) }, held) !== null
  }
  const isHeld = (slug: string): boolean => isHeldByClinic(document, slug, profile)
  const clinicLooksAgain = (slug: string) => {
    const movement = movementOf(slug)
    const held = profile.heldDirections.filter(
      ({ direction }) => movement && goesHeldWay(movement, direction),
    )
    return lookAgainOn(
      held.map(({ reviewOn }) => reviewOn),
      today,
    )
  }
  const holding = open.filter((each) => holdsAnything(each, profile.painCeiling))
  return {
    isOpen: (slug) => isOpenNow(document, slug, profile) && !restsNow(slug),
    isHeldByClinic: isHeld,
    clinicLooksAgain,
    rests: (slug) => isHeld(slug) || restsNow(slug),
    pain: {
      usual: usualPain,
      ceiling: profile.painCeiling,
      held,
      answered: told.filter(({ isAnswered }) => isAnswered).map((each) => each.document.id),
      lookAgainBy: sayDate(usualReview(today), { withYear: false }),
      lookAgain: lookAgainOn(
        holding.map(({ performedOn }) => usualReview(performedOn)),
        today,
      ),
    },
  }
}

/** Prescribed movements of the current phase that rest now, each once, and when they are looked at. */
export function restingNow(document: RevisionDocument, today: Today) {
  const slugs = currentPhase(document.program).prescriptions.map(({ movement }) => movement)
  return [...new Set(slugs)].flatMap((slug) => {
    const name = document.movements[slug]?.movement.name
    if (!name || !today.rests(slug)) return []
    const isHeld = today.isHeldByClinic(slug)
    return [{ slug, name, again: isHeld ? today.clinicLooksAgain(slug) : today.pain.lookAgain }]
  })
}
