import { inOneClause, isOpenToPatient, openExclusions } from '../protection/patient-filter'
import type { Exclusion, Facts } from '../protection/patient-filter'
import type { ProtectionProfile } from '../protection/profile'
import type { ProgramDocument } from './document'
import { pausedMovements } from './pause'

type FactsOf = (slug: string) => (Facts & { name: string }) | undefined

/** A movement of a program that the patient's protection speaks against, and nobody said why it stays. */
export type Unanswered = {
  movement: string
  name: string
  as: 'prescription' | 'option'
  reasons: Exclusion[]
  words: string
}

const uniqueBy = <T>(list: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(list.map((item) => [key(item), item])).values(),
]

/** Options are for the patient's own tap, so what only a clinician picks is never one. */
const openToPatientWords = 'is chosen by a clinician only, so it cannot be the patient’s own choice'

/** Everything in a program, its options included, that the filter rules out and no override answers. */
export function unansweredIn(
  program: ProgramDocument,
  factsOf: FactsOf,
  profile: ProtectionProfile,
): Unanswered[] {
  const overrides = program.overrides ?? []
  const prescriptions = program.phases.flatMap((phase) => phase.prescriptions)
  const used = [
    ...prescriptions.map(({ movement }) => ({ movement, as: 'prescription' as const })),
    ...prescriptions.flatMap(({ options }) =>
      options.map(({ movement }) => ({ movement, as: 'option' as const })),
    ),
  ]
  return uniqueBy(used, (each) => `${each.as} ${each.movement}`).flatMap(
    ({ movement, as }): Unanswered[] => {
      const facts = factsOf(movement)
      if (!facts) return []
      const { name } = facts
      const reasons = openExclusions(facts, profile, overrides)
      if (reasons.length > 0) return [{ movement, name, as, reasons, words: inOneClause(reasons) }]
      if (as === 'prescription' || isOpenToPatient(facts, profile, overrides)) return []
      return [{ movement, name, as, reasons, words: openToPatientWords }]
    },
  )
}

/** Movements that are prescribed or offered while the same program says to leave them for now. */
export const pausedYetPrescribed = (program: ProgramDocument): string[] => {
  const prescribed = program.phases.flatMap(({ prescriptions }) =>
    prescriptions.flatMap(({ movement, options }) => [
      movement,
      ...options.map((option) => option.movement),
    ]),
  )
  return pausedMovements(program).filter((slug) => prescribed.includes(slug))
}

export type Admitted = {
  program: ProgramDocument
  leftOut: { name: string; words: string }[]
}

/**
 * A program that comes from elsewhere (a template, a paste) without what the filter rules out for
 * this patient, options included, and what was left out. Overrides do not travel: whoever puts a
 * movement back says why for this patient.
 */
export function admitted(
  program: ProgramDocument,
  factsOf: FactsOf,
  profile: ProtectionProfile,
): Admitted {
  const bare: ProgramDocument = { ...program, overrides: [] }
  const found = unansweredIn(bare, factsOf, profile)
  const isOut = (slug: string, as: Unanswered['as']) =>
    found.some((each) => each.movement === slug && each.as === as)
  const phases = bare.phases.map((phase) => ({
    ...phase,
    prescriptions: phase.prescriptions
      .filter(({ movement }) => !isOut(movement, 'prescription'))
      .map((each) => ({
        ...each,
        options: each.options.filter(({ movement }) => !isOut(movement, 'option')),
      })),
  }))
  const leftOut = uniqueBy(found, ({ movement }) => movement)
  return {
    program: { ...bare, phases },
    leftOut: leftOut.map(({ name, words }) => ({ name, words })),
  }
}

/** The draft's overrides with one more; an earlier one of the same movement gives way to it. */
export const withOverride = (
  { overrides = [] }: Pick<ProgramDocument, 'overrides'>,
  one: NonNullable<ProgramDocument['overrides']>[number],
): NonNullable<ProgramDocument['overrides']> => [
  ...overrides.filter(({ movement }) => movement !== one.movement),
  one,
]
