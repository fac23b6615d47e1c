import Link from 'next/link'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import { addedPrecautions } from '@/lib/movements/ladder'
import { precautions } from '@/lib/movements/precautions'
import { LoadMarks } from './load-marks'

type MovementLadderProps = { ladder: readonly CatalogueEntry[]; slug: string }

/** Easier above, harder below, and what taking each rung instead adds to think of. */
export const MovementLadder = ({ ladder, slug }: MovementLadderProps) => {
  const here = ladder.find((rung) => rung.slug === slug)
  return (
    <ol className="border-s-2 border-line">
      {ladder.map((rung) => {
        const isHere = rung.slug === slug
        const added = here && !isHere ? addedPrecautions(here, rung) : []
        return (
          <li
            key={rung.slug}
            aria-current={isHere ? 'true' : undefined}
            className={`-ms-0.5 border-s-2 py-1.5 ps-3 ${isHere ? 'border-accent' : 'border-transparent'}`}
          >
            <span className="flex items-baseline justify-between gap-3">
              {isHere ? (
                <span className="font-semibold">{rung.name}</span>
              ) : (
                <Link
                  href={`/library/${rung.slug}`}
                  className="text-accent underline-offset-4 hover:underline"
                >
                  {rung.name}
                </Link>
              )}
              <LoadMarks level={rung.loadLevel} />
            </span>
            {added.length > 0 && (
              <span className="block text-sm text-quiet">
                Adds: {added.map((code) => precautions[code]).join('; ')}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
