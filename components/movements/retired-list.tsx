'use client'

import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { retire } from '@/lib/movements/actions'
import { useMovementAction } from './use-movement-action'

type RetiredListProps = { movements: readonly { slug: string; name: string; when: string }[] }

/** What the clinic took out of its library, each with the way back in. */
export const RetiredList = ({ movements }: RetiredListProps) => {
  const { isBusy, take } = useMovementAction()
  const putBack = (slug: string, name: string) =>
    take({
      run: () => retire({ slug, isRetired: false }),
      done: `“${name}” is back in your library.`,
      undo: () => retire({ slug, isRetired: true }),
    })
  return (
    <ul className="max-w-[46rem] divide-y divide-line border-y border-line">
      {movements.map(({ slug, name, when }) => (
        <li key={slug} className="flex flex-wrap items-center justify-between gap-3 py-2">
          <span>
            <Link
              href={`/library/${slug}`}
              className="font-semibold text-accent underline-offset-4 hover:underline"
            >
              {name}
            </Link>
            <span className="block text-sm text-quiet">Since {when}</span>
          </span>
          <Button size="compact" disabled={isBusy} onClick={() => putBack(slug, name)}>
            Put back
          </Button>
        </li>
      ))}
    </ul>
  )
}
