import { classes } from './classes'

/** A quiet block in the shape of what is coming. */
export const Skeleton = ({ className }: { className?: string }) => (
  <div
    aria-hidden
    className={classes(
      'animate-pulse rounded-control bg-line motion-reduce:animate-none',
      className,
    )}
  />
)
