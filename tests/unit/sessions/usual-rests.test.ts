import { describe, expect, it } from 'vitest'
import { openProfile, type ProtectionProfile } from '@/lib/protection/profile'
import { reliefsIn } from '@/lib/sessions/session-plan'
import { standingToday } from '@/lib/sessions/standing-today'
import { movementOf, prescriptionOf, programOf } from '@/tests/support/program-documents'

const today = '2026-11-23'
const frozen = (slug: string, values: object = {}) => ({
  movement: movementOf({ slug, kind: 'position', criteria: [1, 8], ...values }),
  figure: null,
})

const revision = (own: Record<string, ReturnType<typeof frozen>>) => ({
  format: 1 as const,
  program: programOf(Object.keys(own).map((movement) => prescriptionOf({ movement }))),
  movements: own,
  rests: {
    recline: frozen('recline'),
    supine: frozen('supine', { precautions: ['PREG_SUPINE'] }),
  },
  patientName: 'Maria Okafor',
  clinic: {
    ...{ name: 'Harbour', address: '', phone: '1', emergencyNumber: '999', crisisLine: '' },
    ...{ paperSize: 'a4' as const, brandColour: '#0b5d5a' },
  },
  signedBy: { name: 'Dana', credentials: '' },
})

const reliefs = (
  own: Record<string, ReturnType<typeof frozen>>,
  profile: ProtectionProfile = openProfile,
) => {
  const document = revision(own)
  const standing = standingToday({ document, profile, usualPain: 3, told: [], today })
  return reliefsIn(document, standing).map(({ slug }) => slug)
}

const pregnant: ProtectionProfile = { ...openProfile, precautions: ['PREG_SUPINE'] }

describe('relief', () => {
  it('is the program’s own rest positions where it has some', () => {
    expect(reliefs({ own: frozen('own') })).toEqual(['own'])
  })

  it('is the usual ones where it has none, so that the page is never empty', () => {
    expect(reliefs({ bridge: frozen('bridge', { kind: 'strengthen' }) })).toEqual([
      'recline',
      'supine',
    ])
  })

  it('is the usual ones where its own are held today, and never one the filter excludes', () => {
    const own = { own: frozen('own', { precautions: ['PREG_SUPINE'] }) }
    expect(reliefs(own, pregnant)).toEqual(['recline'])
  })
})
