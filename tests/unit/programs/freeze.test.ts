import { expect, test } from 'vitest'
import { freeze, movementsMissing, movementsNamedIn } from '@/lib/programs/freeze'
import { revisionDocument } from '@/lib/programs/revision'
import { openProfile } from '@/lib/protection/profile'
import { movementOf, prescriptionOf, programOf } from '@/tests/support/program-documents'

const program = programOf([
  prescriptionOf({
    movement: 'bridge',
    options: [{ movement: 'short-bridge', reason: 'Sore day' }],
  }),
  prescriptionOf({ movement: 'bridge' }),
])

const setting = {
  profile: openProfile,
  patientName: 'Maria Okafor',
  clinic: {
    name: 'Harbour Physiotherapy',
    address: '',
    phone: '1',
    emergencyNumber: '999',
    crisisLine: '',
    paperSize: 'a4' as const,
    brandColour: '#0b5d5a',
  },
  signedBy: { name: 'Dana Whitlock', credentials: 'MCSP' },
}

const texts = new Map(
  ['bridge', 'short-bridge', 'clam'].map((slug) => [
    slug,
    { document: movementOf({ slug }), figure: null },
  ]),
)

test('a program names its movements and its options, each once', () => {
  expect(movementsNamedIn(program)).toEqual(['bridge', 'short-bridge'])
})

test('a frozen program carries the texts it names and no others, in the form of a revision', () => {
  const frozen = freeze(program, texts, setting)
  expect(Object.keys(frozen.movements)).toEqual(['bridge', 'short-bridge'])
  expect(revisionDocument.parse(frozen)).toEqual(frozen)
})

test('a program is not frozen with a text missing', () => {
  expect(movementsMissing(program, new Map())).toEqual(['bridge', 'short-bridge'])
  expect(() => freeze(program, new Map(), setting)).toThrow(RangeError)
})
