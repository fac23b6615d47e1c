import type { LibraryFigure } from './library-figure'
import { swapSides } from './swap-sides'

/** Drawings show one side; for a movement done on each side that is the right one. */
export type FigureSide = 'right' | 'left' | 'both' | null

/** The side of the body that a drawing for this prescribed side shows. */
export const drawnSide = (side: FigureSide): 'right' | 'left' =>
  side === 'left' ? 'left' : 'right'

/** What can be seen on the drawing for this side, in words. */
export const figureInWords = ({ alt }: Pick<LibraryFigure, 'alt'>, side: FigureSide): string =>
  drawnSide(side) === 'left' ? swapSides(alt) : alt

/** Where a drawing is served from, by the hash of its content: it never changes under that name. */
export const figureAddress = (hash: string): string => `/figures/${hash}.svg`

/** Moving drawings are several times as big and stay out of what a device keeps ahead of time. */
export const movingAddress = (hash: string): string => `/figures/moving/${hash}.svg`
