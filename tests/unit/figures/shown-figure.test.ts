import { describe, expect, test } from 'vitest'
import { drawnSide, figureInWords } from '@/lib/figures/shown-figure'
import { standingText } from '@/lib/movements/standing-text'
import { movementOf } from '@/tests/support/program-documents'
import { figureOf } from '@/tests/support/figures'

const figure = figureOf('A person is lying on the left side. Then the right leg moves out.')

describe('the side that is drawn', () => {
  test.each([
    ['right', 'right'],
    ['left', 'left'],
    ['both', 'right'],
    [null, 'right'],
  ] as const)('is, for a dose on %s, the %s one', (side, drawn) => {
    expect(drawnSide(side)).toBe(drawn)
  })

  test('is named in the words for it', () => {
    expect(figureInWords(figure, 'left')).toBe(
      'A person is lying on the right side. Then the left leg moves out.',
    )
    expect(figureInWords(figure, 'both')).toBe(figure.alt)
  })
})

describe('a movement a clinic has adapted', () => {
  const shipped = {
    document: movementOf({ slug: 'clam', startPosition: 'side-lying', isSided: true }),
    contentHash: 'shipped',
    figure,
  }
  const adapted = (change: Parameters<typeof movementOf>[0]) => ({
    document: { ...shipped.document, ...change },
    contentHash: 'ours',
    basedOnHash: 'shipped',
    isRetired: false,
  })

  test('keeps the drawing while it starts in the position that is drawn', () => {
    expect(standingText(shipped, adapted({ name: 'Our clam' }))?.figure).toBe(figure)
  })

  test('shows none once its text starts in another position', () => {
    expect(standingText(shipped, adapted({ startPosition: 'standing' }))?.figure).toBeNull()
  })
})
