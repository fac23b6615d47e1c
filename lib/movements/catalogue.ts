import type { LibraryFigure } from '../figures/library-figure'
import type { MovementDocument } from './document'
import type { Source, StandingText } from './standing-text'

/** What a list, a search or a builder needs to know of a movement: everything but its words. */
export type CatalogueEntry = Pick<
  MovementDocument,
  | 'slug'
  | 'name'
  | 'aliases'
  | 'kind'
  | 'region'
  | 'startPosition'
  | 'goals'
  | 'targetMuscles'
  | 'spinalDirection'
  | 'loadLevel'
  | 'equipment'
  | 'isSided'
  | 'dose'
  | 'ladder'
  | 'precautions'
  | 'criteria'
  | 'anchorIdea'
  | 'isOfferedByDefault'
> & {
  source: Source
  /** Whether a clinician of this clinic has signed exactly this text. */
  isReviewed: boolean
  contentHash: string
  /** Its smallest drawing, of the right side and of the left; null where there is none. */
  thumb: LibraryFigure['thumb'] | null
}

export function catalogueEntry(text: StandingText, isReviewed: boolean): CatalogueEntry {
  const m = text.document
  return {
    slug: m.slug,
    name: m.name,
    aliases: m.aliases,
    kind: m.kind,
    region: m.region,
    startPosition: m.startPosition,
    goals: m.goals,
    targetMuscles: m.targetMuscles,
    spinalDirection: m.spinalDirection,
    loadLevel: m.loadLevel,
    equipment: m.equipment,
    isSided: m.isSided,
    dose: m.dose,
    ladder: m.ladder,
    precautions: m.precautions,
    criteria: m.criteria,
    anchorIdea: m.anchorIdea,
    isOfferedByDefault: m.isOfferedByDefault,
    source: text.source,
    isReviewed,
    contentHash: text.contentHash,
    thumb: text.figure?.thumb ?? null,
  }
}
