import { describe, expect, it } from 'vitest'
import { oneOpeningMinutes, openingId } from '@/lib/audit/one-opening'

const maria = '01890a5d-ac96-774b-bcce-b302099a8057'
const harold = '01890a5d-ac96-774b-bcce-b302099a8058'
const nine = new Date('2026-03-02T09:00:00Z')
const later = (minutes: number) => new Date(nine.getTime() + minutes * 60_000)

describe('one opening of a record', () => {
  it('is the same one for every page of it within half an hour', () => {
    expect(openingId('a', maria, later(oneOpeningMinutes - 1))).toBe(openingId('a', maria, nine))
  })

  it.each([
    ['later in the day', 'a', maria, later(oneOpeningMinutes)],
    ['from another sign-in', 'b', maria, nine],
    ['of another patient', 'a', harold, nine],
  ])('is another one %s', (_, signIn, patient, at) => {
    expect(openingId(signIn, patient, at)).not.toBe(openingId('a', maria, nine))
  })
})
