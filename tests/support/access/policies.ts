import type { Trier } from './people'

/**
 * What a try ends in: `in` is past permission (whatever the work then says), `hidden` is the same
 * answer as for something that is not there, `sign-in` asks to sign in.
 */
export type Verdict = 'in' | 'hidden' | 'sign-in'

export type Policy = Record<Trier, Verdict>

const everyone = (verdict: Verdict): Policy => ({
  owner: verdict,
  carer: verdict,
  assistant: verdict,
  colleague: verdict,
  former: verdict,
  stranger: verdict,
  patient: verdict,
  neighbour: verdict,
  foreigner: verdict,
  nobody: verdict,
})

const nobodyElse: Policy = { ...everyone('hidden'), nobody: 'sign-in' }

/** The policies of the house, by the grant that carries each out. */
export const policies = {
  /** For a visitor who is not signed in yet; the work itself decides. */
  open: everyone('in'),
  /** A patient's record, for those who may prescribe. */
  caseRecord: { ...nobodyElse, owner: 'in', carer: 'in' },
  /** A patient's record, assistants included. */
  careTeam: { ...nobodyElse, owner: 'in', carer: 'in', assistant: 'in' },
  /** Everybody who works for the clinic; a stranger works for their own. */
  clinicTeam: {
    ...nobodyElse,
    owner: 'in',
    carer: 'in',
    assistant: 'in',
    colleague: 'in',
    former: 'in',
    stranger: 'in',
  },
  clinicPrescriber: {
    ...nobodyElse,
    owner: 'in',
    carer: 'in',
    colleague: 'in',
    former: 'in',
    stranger: 'in',
  },
  clinicOwner: { ...nobodyElse, owner: 'in', stranger: 'in' },
  /** An id that nobody has. */
  unknownThing: nobodyElse,
  /** Something of this clinic's that its owners look after. */
  clinicOwnersThing: { ...nobodyElse, owner: 'in' },
  /** The patient's own record: each patient meets their own, which may hold nothing. */
  ownRecord: { ...nobodyElse, patient: 'in', neighbour: 'in', foreigner: 'in' },
  /** Something of the patient's own that no other patient has. */
  ownThing: { ...nobodyElse, patient: 'in' },
  /** Something of this clinic's that another clinic does not have. */
  clinicPrescribersThing: {
    ...nobodyElse,
    owner: 'in',
    carer: 'in',
    colleague: 'in',
    former: 'in',
  },
  clinicTeamsThing: {
    ...nobodyElse,
    owner: 'in',
    carer: 'in',
    assistant: 'in',
    colleague: 'in',
    former: 'in',
  },
} as const satisfies Record<string, Policy>

export type PolicyName = keyof typeof policies
