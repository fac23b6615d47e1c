import { inArray } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Day } from '../../../lib/days'
import type { LibraryFigure } from '../../../lib/figures/library-figure'
import type { MovementDocument } from '../../../lib/movements/document'
import { defaultDose } from '../../../lib/programs/default-dose'
import type { ProgramDocument } from '../../../lib/programs/document'
import { libraryMovements } from '../../schema'
import type { SeedTransaction } from './context'
import { pausesOf } from './protection'
import type { DemoRevision } from './story'

export type Texts = Map<string, { document: MovementDocument; figure: LibraryFigure | null }>

export async function textsOf(
  tx: SeedTransaction,
  told: readonly Pick<DemoRevision, 'prescriptions'>[],
): Promise<Texts> {
  const slugs = told.flatMap(({ prescriptions }) =>
    prescriptions.flatMap(({ movement, options = [] }) => [
      movement,
      ...options.map((option) => option.movement),
    ]),
  )
  if (slugs.length === 0) return new Map()
  const found = await tx
    .select({ document: libraryMovements.document, figure: libraryMovements.figure })
    .from(libraryMovements)
    .where(inArray(libraryMovements.slug, slugs))
  return new Map(found.map((row) => [row.document.slug, row]))
}

const stopRules = [
  'Stop this movement if the pain is sharp and new, or climbs past 5.',
  'Stop it too if the pain spreads further down your leg, or the leg feels weak or numb.',
  'Get help now if your bladder, your bowels or the feeling between your legs changes.',
]

/** A movement that stays from one revision to the next keeps its id. */
export function programOf(
  told: DemoRevision,
  texts: Texts,
  ids: Map<string, string>,
  { reviewOn, today }: { reviewOn: Day | null; today: Day | null },
): ProgramDocument {
  const phaseId = uuidv7()
  const idOf = (slug: string) => ids.get(slug) ?? ids.set(slug, uuidv7()).get(slug) ?? uuidv7()
  return {
    format: 1,
    title: 'Your home program',
    introduction: told.introduction,
    activity: told.activity ?? '',
    stopRules,
    currentPhaseId: phaseId,
    reviewOn,
    pauses: today === null ? [] : pausesOf(told.pauses ?? [], today),
    overrides: [],
    phases: [
      {
        id: phaseId,
        name: told.phase,
        weeks: 4,
        prescriptions: told.prescriptions.map((each) => {
          const text = texts.get(each.movement)
          if (!text) throw new Error(`The demo clinic names a movement we lack: ${each.movement}`)
          return {
            id: idOf(each.movement),
            movement: each.movement,
            dose: { ...defaultDose(text.document), ...each.dose },
            anchors: [{ moment: each.moment, words: '' }],
            note: each.note ?? '',
            reason: each.reason ?? '',
            options: each.options ?? [],
          }
        }),
      },
    ],
  }
}
