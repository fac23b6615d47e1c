import { describe, expect, it } from 'vitest'
import { bindingsOf, keyTable, type KeyPlace } from '@/components/keys/key-table'
import { pressOf } from '@/components/keys/press'
import { keyCaps, sayPress } from '@/components/keys/say-press'
import { isFoundBy, pagesFor, waysFound } from '@/components/palette/ways'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('a key press', () => {
  it.each([
    [{ key: 'j' }, 'j'],
    [{ key: 'J', shiftKey: true }, 'j'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: 'k', metaKey: true }, 'Mod+k'],
    [{ key: 'K', ctrlKey: true }, 'Mod+k'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'Mod+Shift+z'],
    [{ key: 'ArrowUp', altKey: true }, 'Alt+ArrowUp'],
  ])('%j is written %s', (event, written) => {
    expect(pressOf({ ...plain, ...event })).toBe(written)
  })

  it('is shown as it stands on the keyboard', () => {
    expect(keyCaps('Mod+Shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keyCaps('Mod+k', true)).toEqual(['Cmd', 'K'])
    expect(sayPress('Alt+ArrowUp', false)).toBe('Alt up arrow')
  })
})

describe('the table of keys', () => {
  it('gives no key two meanings where both could be heard', () => {
    const together: KeyPlace[][] = [
      ['anywhere', 'caseload'],
      ['anywhere', 'patient'],
      ['anywhere', 'library', 'library-row'],
      ['anywhere', 'program', 'program-clipboard'],
      ['program-row'],
    ]
    for (const places of together) {
      const presses = places.flatMap((place) =>
        Object.values(bindingsOf(place)).flatMap(({ press }) => press),
      )
      expect(presses.filter((press, at) => presses.indexOf(press) !== at)).toEqual([])
    }
    expect(Object.keys(keyTable).sort()).toEqual(
      [...new Set([...together.flat(), 'program-search'])].sort(),
    )
  })
})

describe('the ways of the palette', () => {
  it('are found by the beginnings of their words, in any order', () => {
    expect(isFoundBy('pat ad', 'Add a patient')).toBe(true)
    expect(isFoundBy('åsa', 'Asa Lind')).toBe(true)
    expect(isFoundBy('dd', 'Add a patient')).toBe(false)
  })

  it('leave out what a role may not open', () => {
    const team = (role: 'owner' | 'clinician' | 'assistant') =>
      waysFound(pagesFor(role), 'team').map(({ href }) => href)
    expect(team('owner')).toEqual(['/settings/team'])
    expect(team('clinician')).toEqual([])
    expect(waysFound(pagesFor('assistant'), 'retired')).toEqual([])
  })
})
