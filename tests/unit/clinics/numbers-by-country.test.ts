import { describe, expect, it } from 'vitest'
import { clinicInput } from '@/lib/clinics/input'
import { emergencyPlace } from '@/lib/clinics/emergency-place'
import { countriesKnown, numbersFor } from '@/lib/clinics/numbers-by-country'

describe('numbers proposed to a clinic', () => {
  it.each([
    ['Europe/London', '999', '116 123'],
    ['Europe/Dublin', '112', '116 123'],
    ['America/Chicago', '911', '988'],
    ['America/Toronto', '911', '988'],
    ['Australia/Perth', '000', '13 11 14'],
    ['Pacific/Auckland', '111', '1737'],
    ['Europe/Berlin', '112', '0800 111 0 111'],
    ['Europe/Vienna', '112', '142'],
    ['Europe/Paris', '112', '3114'],
  ])('in %s are %s and %s', (zone, emergencyNumber, crisisLine) => {
    expect(numbersFor(zone)).toMatchObject({ emergencyNumber, crisisLine })
  })

  it('are none where nobody looked them up', () => {
    expect(numbersFor('Asia/Kathmandu')).toBeNull()
    expect(numbersFor('America/Mexico_City')).toBeNull()
  })

  it('say where they were read, and fit the fields they go into', () => {
    const { emergencyNumber: number, crisisLine } = clinicInput.shape
    for (const each of countriesKnown) {
      expect(each.source).toMatch(/^[a-z0-9.]+\.[a-z]{2,}$/)
      expect(number.safeParse(each.emergencyNumber).success).toBe(true)
      expect(crisisLine.safeParse(each.crisisLine).success).toBe(true)
      expect(emergencyPlace(each.emergencyNumber)).not.toBe('')
    }
  })
})
