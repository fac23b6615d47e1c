'use client'

import { ShieldCheck } from 'lucide-react'
import Link from 'next/link'
import { memo } from 'react'
import { Badge } from '@/components/ui/badge'
import { classes } from '@/components/ui/classes'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { goalTags } from '@/lib/movements/goal-tags'
import { regions, startPositions } from '@/lib/movements/vocabulary'
import { defaultDose } from '@/lib/programs/default-dose'
import { amountOfDose, doseWords } from '@/lib/programs/dose-words'
import { FavouriteStar } from './favourite-star'
import { LoadMarks } from './load-marks'
import { MovementThumb } from './movement-thumb'

type MovementRowProps = {
  entry: CatalogueEntry
  isFavourite: boolean
  onToggleFavourite: (slug: string) => void
  /** The patient the library is open for, and what speaks against it for them; '' when nothing does. */
  patientId?: string
  against: string
}

const columns =
  'grid grid-cols-[4.5rem_minmax(0,1fr)_2.5rem] items-center gap-x-3 gap-y-0.5 xl:grid-cols-[4.5rem_minmax(0,1fr)_7.5rem_3rem_15rem_2.5rem] xl:gap-x-4'

/** One movement in the list. The whole row is its link; the star lies on top. */
export const MovementRow = memo((props: MovementRowProps) => {
  const { entry, isFavourite, onToggleFavourite, patientId, against } = props
  const dose = defaultDose(entry)
  return (
    <li
      className={`relative ${columns} px-2 py-2 focus-within:bg-accent-soft hover:bg-sunken`}
      style={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 4.25rem' }}
    >
      <span className={classes(against && 'opacity-50')}>
        <MovementThumb slug={entry.slug} startPosition={entry.startPosition} thumb={entry.thumb} />
      </span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 leading-snug">
          <Link
            href={`/library/${entry.slug}${patientId ? `?patient=${patientId}` : ''}`}
            data-movement-link={entry.slug}
            prefetch={false}
            className={classes(
              'after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-accent',
              against ? 'text-quiet' : 'font-semibold text-ink',
            )}
          >
            {entry.name}
          </Link>
          {entry.isReviewed && (
            <span className="inline-flex text-well" title="Signed by a clinician of your clinic">
              <ShieldCheck aria-hidden className="size-4" />
              <span className="sr-only">Signed</span>
            </span>
          )}
          {entry.source !== 'shipped' && <Badge tone="accent">Your clinic</Badge>}
          {!entry.isOfferedByDefault && <Badge tone="careful">Assess first</Badge>}
        </p>
        {against && <p className="text-sm leading-snug text-careful">Left out: {against}</p>}
        <p className="text-sm leading-snug text-quiet">
          {entry.goals.map((goal) => goalTags[goal]).join('\u00a0· ')}
        </p>
      </div>
      <div className="col-span-2 col-start-2 row-start-2 flex flex-wrap gap-x-3 text-sm leading-snug text-quiet xl:contents">
        <p className="xl:col-start-3 xl:row-start-1">
          <span className="text-ink">{startPositions[entry.startPosition]}</span>
          <span className="xl:block">
            <span className="xl:hidden"> · </span>
            {regions[entry.region]}
          </span>
        </p>
        <p className="xl:col-start-4 xl:row-start-1">
          <LoadMarks level={entry.loadLevel} />
        </p>
        <p className="xl:col-start-5 xl:row-start-1">
          <span className="text-ink">{amountOfDose(dose)}</span>
          <span className="xl:block">
            <span className="xl:hidden">, </span>
            {doseWords(dose).often}
          </span>
        </p>
      </div>
      <FavouriteStar
        name={entry.name}
        isFavourite={isFavourite}
        onToggle={() => onToggleFavourite(entry.slug)}
        className="relative col-start-3 row-start-1 xl:col-start-6"
      />
    </li>
  )
})
MovementRow.displayName = 'MovementRow'
