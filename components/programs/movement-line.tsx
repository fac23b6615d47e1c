import { Star } from 'lucide-react'
import { MovementThumb } from '@/components/movements/movement-thumb'
import { classes } from '@/components/ui/classes'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { kinds, startPositions } from '@/lib/movements/vocabulary'
import { defaultDose } from '@/lib/programs/default-dose'
import { doseInFigures } from '@/lib/programs/dose-words'

type MovementLineProps = {
  id: string
  entry: CatalogueEntry
  isActive: boolean
  isFavourite: boolean
  mark: string | null
  /** Why it is left out for this patient; it can still be picked, with a reason. */
  against: string | null
  /** How it is like one that hurt. */
  likeness: string | null
  onPoint: () => void
  onPick: () => void
}

/** One movement in a list of results. */
export const MovementLine = ({
  id,
  entry,
  isActive,
  isFavourite,
  mark,
  against,
  likeness,
  onPoint,
  onPick,
}: MovementLineProps) => (
  <li
    id={id}
    role="option"
    aria-selected={isActive}
    onMouseDown={(event) => event.preventDefault()}
    onPointerMove={isActive ? undefined : onPoint}
    onClick={onPick}
    className={classes(
      'flex cursor-pointer items-center gap-3 rounded-control px-2 py-1.5',
      isActive && 'bg-accent-soft',
    )}
  >
    <span className={classes('shrink-0', against && 'opacity-50')}>
      <MovementThumb slug={entry.slug} startPosition={entry.startPosition} thumb={entry.thumb} />
    </span>
    <span className="min-w-0 flex-1">
      <span
        className={classes(
          'flex items-baseline gap-1.5 leading-tight',
          against ? 'text-quiet' : 'font-semibold',
        )}
      >
        {entry.name}
        {isFavourite && (
          <Star aria-label="Favourite" className="size-3.5 shrink-0 fill-current text-accent" />
        )}
      </span>
      <span className="block text-sm text-quiet">
        {startPositions[entry.startPosition]}&nbsp;· {kinds[entry.kind]}&nbsp;·{' '}
        <span className="tabular whitespace-nowrap">{doseInFigures(defaultDose(entry))}</span>
      </span>
      {against ? (
        <span className="block text-sm text-careful">Left out: {against}</span>
      ) : (
        likeness && <span className="block text-sm text-careful">{likeness}</span>
      )}
    </span>
    {mark && <span className="shrink-0 text-sm text-accent">{mark}</span>}
    {isActive && (
      <kbd aria-hidden className="shrink-0 text-sm text-accent max-lg:hidden">
        ↵
      </kbd>
    )}
  </li>
)
