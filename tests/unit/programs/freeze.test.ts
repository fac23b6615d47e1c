import { expect, test } from 'vitest'
import {
  freeze,
  movementsMissing,
  movementsNamedIn,
  movementsToFreeze,
} from '@/lib/programs/freeze'
import { revisionDocument } from '@/lib/programs/revision'
import { usualRests } from '@/lib/programs/usual-rests'
import { profileOn } from '@/lib/protection/on-day'
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

test('the usual rests go with it, where the clinic keeps them and the patient may take them', () => {
  const withRests = new Map([
    ...texts,
    ...usualRests.map((slug, index) => {
      const document = movementOf({
        slug,
        criteria: [1, 8],
        precautions: index === 1 ? ['PREG_SUPINE'] : [],
      })
      return [slug, { document, figure: null, isRetired: index === 2 }] as const
    }),
  ])
  const restsOf = (profile = openProfile) =>
    Object.keys(freeze(program, withRests, { ...setting, profile }).rests ?? {})
  expect(restsOf()).toEqual([usualRests[0], usualRests[1], usualRests[3]])
  expect(restsOf({ ...openProfile, precautions: ['PREG_SUPINE'] })).toEqual([
    usualRests[0],
    usualRests[3],
  ])
  const weeks = { weeks: 22, countedOn: '2026-11-23', supineFromWeek: 20 }
  const pregnant = { ...openProfile, pregnancy: weeks }
  const { rests, protection } = freeze(program, withRests, {
    ...setting,
    profile: pregnant,
    profileToday: profileOn(pregnant, '2026-11-23'),
  })
  expect(Object.keys(rests ?? {})).toEqual([usualRests[0], usualRests[3]])
  expect(protection?.profile).toEqual(pregnant)
  expect(movementsToFreeze(program)).toEqual(['bridge', 'short-bridge', ...usualRests])
})

test('a program is not frozen with a text missing', () => {
  expect(movementsMissing(program, new Map())).toEqual(['bridge', 'short-bridge'])
  expect(() => freeze(program, new Map(), setting)).toThrow(RangeError)
})
