'use client'

import { Star } from 'lucide-react'
import { classes } from '@/components/ui/classes'

type FavouriteStarProps = {
  name: string
  isFavourite: boolean
  onToggle: () => void
  className?: string
}

export const FavouriteStar = ({ name, isFavourite, onToggle, className }: FavouriteStarProps) => (
  <button
    type="button"
    aria-pressed={isFavourite}
    aria-label={`Favourite: ${name}`}
    title={isFavourite ? 'Take out of your favourites' : 'Add to your favourites'}
    onClick={onToggle}
    className={classes(
      'grid size-10 place-items-center rounded-control hover:bg-line',
      isFavourite ? 'text-accent' : 'text-border hover:text-ink',
      className,
    )}
  >
    <Star aria-hidden className={classes('size-5', isFavourite && 'fill-current')} />
  </button>
)
