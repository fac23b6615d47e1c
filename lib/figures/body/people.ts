import type { JointWidths } from '../skeleton/proportions'

export type HairStyle = 'short' | 'bun' | 'bob' | 'thin'

export interface Breath {
  bellyCm: number
  ribsCm: number
}

/** One of the people who show the movements: build, age and colouring. */
export interface Person {
  id: string
  widths: JointWidths
  /** 0 straight waist, 1 fuller hips and drawn-in waist. */
  curve: number
  bust: number
  /** Depth added in front of the waist, cm. */
  bellyCm: number
  /** Depth and half width that a breath adds to the belly and the lower ribs, cm. */
  breath?: Breath
  /** Half width added around waist and hips, cm. */
  broadCm: number
  limbGirth: number
  armGirth: number
  /** Standing bend of the upper back, degrees (older people: 6–10). */
  upperBackBendDegrees: number
  hair: HairStyle
  skinTone: 'fair' | 'olive' | 'brown' | 'deep'
  hairTone: 'dark' | 'chestnut' | 'grey' | 'black'
}

const lean = { bellyCm: 0, broadCm: 0, limbGirth: 1, upperBackBendDegrees: 0 }

/** Two builds by two ages and sizes; no movement is tied to one of them. */
export const PEOPLE: readonly Person[] = [
  {
    id: 'ines',
    ...lean,
    widths: { shoulderHalfCm: 15, hipHalfCm: 8.8 },
    curve: 1,
    bust: 1,
    armGirth: 0.94,
    hair: 'bun',
    skinTone: 'olive',
    hairTone: 'dark',
  },
  {
    id: 'paul',
    ...lean,
    widths: { shoulderHalfCm: 16.6, hipHalfCm: 8.6 },
    curve: 0,
    bust: 0,
    armGirth: 1,
    hair: 'short',
    skinTone: 'fair',
    hairTone: 'chestnut',
  },
  {
    id: 'ruth',
    widths: { shoulderHalfCm: 14.8, hipHalfCm: 8.8 },
    curve: 0.5,
    bust: 0.9,
    bellyCm: 1.6,
    broadCm: 0.9,
    limbGirth: 0.98,
    armGirth: 0.95,
    upperBackBendDegrees: 5,
    hair: 'bob',
    skinTone: 'fair',
    hairTone: 'grey',
  },
  {
    id: 'omar',
    widths: { shoulderHalfCm: 17, hipHalfCm: 8.8 },
    curve: 0,
    bust: 0,
    bellyCm: 4.2,
    broadCm: 2,
    limbGirth: 1.1,
    armGirth: 1.12,
    upperBackBendDegrees: 0,
    hair: 'short',
    skinTone: 'deep',
    hairTone: 'black',
  },
  {
    id: 'lena',
    widths: { shoulderHalfCm: 15.6, hipHalfCm: 9.2 },
    curve: 0.8,
    bust: 1.15,
    bellyCm: 3,
    broadCm: 2,
    limbGirth: 1.12,
    armGirth: 1.1,
    upperBackBendDegrees: 0,
    hair: 'bun',
    skinTone: 'brown',
    hairTone: 'black',
  },
  {
    id: 'karl',
    widths: { shoulderHalfCm: 16.2, hipHalfCm: 8.6 },
    curve: 0,
    bust: 0,
    bellyCm: 1.8,
    broadCm: 0.6,
    limbGirth: 0.97,
    armGirth: 0.97,
    upperBackBendDegrees: 6,
    hair: 'thin',
    skinTone: 'olive',
    hairTone: 'grey',
  },
]

/** The person by id, or one chosen by the movement's slug so that the library shows everybody. */
export function personFor(slug: string, id?: string): Person {
  const named = PEOPLE.find((person) => person.id === id)
  if (id && !named) throw new Error(`There is no person called ${id}`)
  let hash = 7
  for (const character of slug) hash = (hash * 31 + character.charCodeAt(0)) % 9973
  const person = named ?? PEOPLE[hash % PEOPLE.length]
  if (!person) throw new Error('The list of people is empty')
  return person
}
