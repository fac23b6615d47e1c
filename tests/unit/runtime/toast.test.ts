import { describe, expect, it } from 'vitest'
import { onFirstSaid, showing, toast, type Said } from '@/components/ui/toast'

const shownBy = (act: () => void): Said[] => {
  const shown: Said[] = []
  const leave = showing((said) => shown.push(said))
  act()
  leave()
  return shown
}

describe('short words after something was done', () => {
  it('ask for what shows them, and wait for it', () => {
    let asked = 0
    const leave = onFirstSaid(() => (asked += 1))
    expect(asked).toBe(0)
    toast('Removed Bridge', { action: { label: 'Undo', onClick: () => {} } })
    toast.error('We could not reach the server.')
    expect(asked).toBeGreaterThan(0)
    leave()
    const shown = shownBy(() => toast('Copied 1 movement'))
    expect(shown.map(({ words, kind }) => [words, kind])).toEqual([
      ['Removed Bridge', 'news'],
      ['We could not reach the server.', 'error'],
      ['Copied 1 movement', 'news'],
    ])
    expect(shown[0]?.options?.action).toMatchObject({ label: 'Undo' })
  })

  it('said between two pages are shown on the next, and once', () => {
    toast('Archived Back care')
    let asked = 0
    onFirstSaid(() => (asked += 1))()
    expect(asked).toBe(1)
    expect(shownBy(() => {}).map(({ words }) => words)).toEqual(['Archived Back care'])
    expect(shownBy(() => {})).toEqual([])
  })
})
