'use client'

import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { regions } from '@/lib/movements/vocabulary'
import { exclusionsOf, inShort } from '@/lib/protection/patient-filter'
import type { LibraryPatient } from './library-patient'
import { MovementRow } from './movement-row'

type LibraryListProps = {
  hits: readonly CatalogueEntry[]
  favourites: ReadonlySet<string>
  /** Those that lead the list, which stay where they are while stars come and go. */
  leading: ReadonlySet<string>
  /** In library order there are headings; in order of fit there are none. */
  hasSections: boolean
  onToggleFavourite: (slug: string) => void
  patient?: LibraryPatient
}

type Section = { title: string; entries: CatalogueEntry[] }

function sectionsOf(hits: readonly CatalogueEntry[], leading: ReadonlySet<string>): Section[] {
  const sections: Section[] = []
  for (const entry of hits) {
    const title = leading.has(entry.slug) ? 'Your favourites' : regions[entry.region]
    const last = sections.at(-1)
    if (last?.title === title) last.entries.push(entry)
    else sections.push({ title, entries: [entry] })
  }
  return sections
}

export const LibraryList = ({
  hits,
  favourites,
  leading,
  hasSections,
  onToggleFavourite,
  patient,
}: LibraryListProps) => {
  const rows = (entries: readonly CatalogueEntry[], label?: string) => (
    <ul aria-label={label} className="-mx-2 divide-y divide-line">
      {entries.map((entry) => (
        <MovementRow
          key={entry.slug}
          entry={entry}
          isFavourite={favourites.has(entry.slug)}
          onToggleFavourite={onToggleFavourite}
          patientId={patient?.id}
          against={patient ? inShort(exclusionsOf(entry, patient.profile)) : ''}
        />
      ))}
    </ul>
  )
  if (!hasSections) return rows(hits, 'Movements found')
  return sectionsOf(hits, leading).map(({ title, entries }) => (
    <section key={title} className="mb-6">
      <h2 className="border-b border-border pb-1 text-sm font-semibold text-quiet">{title}</h2>
      {rows(entries, title)}
    </section>
  ))
}
