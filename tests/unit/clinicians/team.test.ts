import { describe, expect, it } from 'vitest'
import { keepsAnOwner } from '@/lib/clinicians/team'

const owner = { id: 'dana', role: 'owner', isActive: true } as const
const other = { id: 'tom', role: 'clinician', isActive: true } as const
const gone = { id: 'ned', role: 'owner', isActive: false } as const

describe('a clinic keeps an owner', () => {
  it.each([
    ['when a clinician leaves', [owner, other], { ...other, isActive: false }, true],
    ['not when the only owner leaves', [owner, other], { ...owner, isActive: false }, false],
    [
      'not when the only owner becomes a clinician',
      [owner, other],
      { ...owner, role: 'clinician' },
      false,
    ],
    [
      'not when the other owner has left already',
      [owner, gone],
      { ...owner, isActive: false },
      false,
    ],
    [
      'when another owner stays',
      [owner, { ...other, role: 'owner' }],
      { ...owner, isActive: false },
      true,
    ],
    ['when an owner who left comes back', [gone], { ...gone, isActive: true }, true],
  ] as const)('%s', (_, team, after, keeps) => {
    expect(keepsAnOwner(team, after)).toBe(keeps)
  })
})
