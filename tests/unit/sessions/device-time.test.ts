import { describe, expect, it } from 'vitest'
import { dayOnDevice, instantOnDevice } from '@/lib/sessions/device-time'

// Tests run in Asia/Kathmandu, at UTC+05:45.
describe('the time on the patient’s phone', () => {
  const lateInLondon = new Date('2026-11-22T20:10:05Z')

  it('is the day where the phone is', () => {
    expect(dayOnDevice(lateInLondon)).toBe('2026-11-23')
  })

  it('keeps the offset, and names the same instant', () => {
    const said = instantOnDevice(lateInLondon)
    expect(said).toBe('2026-11-23T01:55:05+05:45')
    expect(new Date(said)).toEqual(lateInLondon)
  })
})
