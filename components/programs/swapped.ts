import type { CatalogueEntry } from '@/lib/movements/catalogue'
import type { Prescription } from '@/lib/programs/document'

/** A prescription with another movement in its place: the dose stays, the side as far as it has one. */
export function swapped(
  { movement, dose }: Prescription,
  facts: Pick<CatalogueEntry, 'slug' | 'isSided'> | undefined,
): Partial<Prescription> {
  if (!facts) return { movement }
  return {
    movement: facts.slug,
    dose: { ...dose, side: facts.isSided ? (dose.side ?? 'both') : null },
  }
}
