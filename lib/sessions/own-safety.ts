import type { Day } from '../days'
import type { RevisionDocument } from '../programs/revision'
import type { Direction } from '../protection/held-direction'
import { heldWords, leftOutWords } from '../protection/left-out-words'
import type { ProtectionProfile } from '../protection/profile'
import { precautionRules, withImplied } from '../protection/precaution-rules'

/** Something left out of a program, and why; `lookAgainOn` is when it is looked at again. */
export type LeftOut = {
  what: string
  why: 'clinic' | 'hurt' | 'condition'
  lookAgainOn: Day | null
}

type Known = {
  profile: ProtectionProfile
  /** Ways of moving that rest because they hurt since a clinician looked. */
  hurt: readonly Direction[]
  program: RevisionDocument['program']
}

/**
 * What is left out for this patient now, the clinician's holds first, each thing once. It says what
 * was decided, and never that a person is safe or clear (CLINICAL.md 8, S41).
 */
export function leftOutFor({ profile, hurt, program }: Known): LeftOut[] {
  const held = profile.heldDirections.map(({ direction, reviewOn }): LeftOut => ({
    what: heldWords[direction],
    why: 'clinic',
    lookAgainOn: reviewOn,
  }))
  const resting = hurt.map((direction): LeftOut => ({
    what: heldWords[direction],
    why: 'hurt',
    lookAgainOn: null,
  }))
  const conditions = withImplied(profile.precautions)
    .filter((code) => precautionRules[code].effect === 'block')
    .flatMap((code): LeftOut[] => {
      const what = leftOutWords[code]
      return what ? [{ what, why: 'condition', lookAgainOn: null }] : []
    })
  const paused = (program.pauses ?? []).map(({ what, reviewOn }): LeftOut => ({
    what,
    why: 'clinic',
    lookAgainOn: reviewOn,
  }))
  const all = [...held, ...resting, ...paused, ...conditions]
  return all.filter(({ what }, at) => all.findIndex((each) => each.what === what) === at)
}
