import type { LibraryFigure } from '@/lib/figures/library-figure'

const hash = (digit: string): string => digit.repeat(20)

/** A figure whose files are told apart by their names: 1 and 2 still, 3 and 4 small, 5 and 6 moving. */
export const figureOf = (alt = 'A person is lying on the back. Then the hips lift.') =>
  ({
    still: {
      ...{ right: hash('1'), left: hash('2'), widthMm: 100, heightMm: 30 },
      panels: [
        { leftMm: 0, widthMm: 47 },
        { leftMm: 53, widthMm: 47 },
      ],
    },
    thumb: { right: hash('3'), left: hash('4') },
    moving: { right: hash('5'), left: hash('6'), widthMm: 55, heightMm: 30 },
    alt,
  }) satisfies LibraryFigure
