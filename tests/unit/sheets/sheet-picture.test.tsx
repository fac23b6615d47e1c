import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Sheet } from '@/components/sheets/sheet'
import type { Side } from '@/lib/programs/sides'
import { sheetChoices } from '@/lib/sheets/input'
import { figureOf } from '@/tests/support/figures'
import { prescriptionOf, programOf } from '@/tests/support/program-documents'
import { movementOf, printedRevisionOf } from '@/tests/support/sheets'

const figure = figureOf('A person is lying on the left side. Then the right leg moves out.')

function markupFor(side: Side): string {
  const program = programOf([prescriptionOf({ movement: 'clam', dose: { side } })])
  const sheet = printedRevisionOf(program, [movementOf({ slug: 'clam', name: 'Clam' })], figure)
  return renderToStaticMarkup(<Sheet sheet={sheet} choices={sheetChoices({}, sheet.usual)} />)
}

describe('the picture on a sheet', () => {
  test.each([
    ['right', '1', 'the right leg moves out'],
    ['left', '2', 'the left leg moves out'],
    ['both', '1', 'the right leg moves out'],
  ] as const)('for the %s side is that side’s, in its tones for print', (side, digit, words) => {
    const markup = markupFor(side)
    expect(markup).toContain(`src="/figures/${digit.repeat(20)}.svg#print"`)
    expect(markup).toContain(words)
  })

  test('says that the other side mirrors it, where both are prescribed', () => {
    const mirrored = 'The left side is the mirror image.'
    expect(markupFor('both')).toContain(mirrored)
    expect(markupFor('left')).not.toContain(mirrored)
  })

  test('has its size before it is there', () => {
    expect(markupFor('right')).toContain('aspect-ratio:100 / 30')
    expect(markupFor('right')).toContain('--figure-width:100.0mm')
  })
})
