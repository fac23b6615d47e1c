'use client'

import { Button, ButtonLink } from '@/components/ui/button'
import { adapt, retire, returnToShippedText } from '@/lib/movements/actions'
import type { MovementDocument } from '@/lib/movements/document'
import { textForm } from '@/lib/movements/input'
import { FavouriteStar } from './favourite-star'
import { SignButton } from './sign-button'
import { useFavourites } from './use-favourites'
import { useMovementAction } from './use-movement-action'

type MovementActionsProps = {
  movement: MovementDocument
  contentHash: string
  isFavourite: boolean
  isRetired: boolean
  isSigned: boolean
  /** Whether the clinic's text stands over a shipped one. */
  canReturn: boolean
  /** Who would sign; null for people who may not change the library. */
  signer: string | null
}

export const MovementActions = ({
  movement,
  contentHash,
  isFavourite,
  isRetired,
  isSigned,
  canReturn,
  signer,
}: MovementActionsProps) => {
  const { slug, name } = movement
  const { favourites, toggle } = useFavourites(isFavourite ? [slug] : [])
  const { isBusy, take } = useMovementAction()

  const retireOrRestore = (isOut: boolean) =>
    take({
      run: () => retire({ slug, isRetired: isOut }),
      done: isOut ? `“${name}” is out of your library.` : `“${name}” is back in your library.`,
      undo: () => retire({ slug, isRetired: !isOut }),
    })

  const goBack = () =>
    take({
      run: () => returnToShippedText({ slug, startedFrom: contentHash }),
      done: 'The shipped text stands again.',
      undo: (shipped) =>
        adapt({ slug, startedFrom: shipped.contentHash, text: textForm(movement) }),
    })

  return (
    <div className="flex flex-wrap items-center gap-2">
      {signer && !isSigned && !isRetired && (
        <SignButton slug={slug} name={name} contentHash={contentHash} signer={signer} />
      )}
      {signer && !isRetired && (
        <ButtonLink href={`/library/${slug}/edit`}>Adapt the text</ButtonLink>
      )}
      {signer && isRetired && (
        <Button look="primary" disabled={isBusy} onClick={() => retireOrRestore(false)}>
          Put back in the library
        </Button>
      )}
      <FavouriteStar
        name={name}
        isFavourite={favourites.has(slug)}
        onToggle={() => void toggle(slug)}
      />
      <div className="flex flex-wrap gap-1">
        {signer && canReturn && (
          <Button look="quiet" size="compact" disabled={isBusy} onClick={goBack}>
            Back to the shipped text
          </Button>
        )}
        <a
          href={`/api/library/${slug}/file`}
          download
          className="inline-flex min-h-8 items-center rounded-control px-2.5 text-sm font-semibold text-accent hover:bg-accent-soft"
        >
          Save as a file
        </a>
        {signer && !isRetired && (
          <Button
            look="quiet"
            size="compact"
            disabled={isBusy}
            onClick={() => retireOrRestore(true)}
          >
            Retire
          </Button>
        )}
      </div>
    </div>
  )
}
