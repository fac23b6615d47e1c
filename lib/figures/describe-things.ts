import type { PropSpec } from './pose/pose-file'

type Words = string | ((value: Record<string, unknown>) => string)

const under = (thing: string) => (value: Record<string, unknown>) =>
  `${thing} under the ${typeof value.under === 'string' ? value.under : 'body'}`

/** How each thing in a picture is told after the position of the body. */
const PLACES: Readonly<Record<string, Words>> = {
  mat: 'on a mat',
  bed: 'on a bed',
  wall: 'at a wall',
  counter: 'at a worktop',
  step: 'at a low step',
  doorframe: 'in a doorway',
  'side wall': 'beside a wall',
  door: (value) => (value.toward === undefined ? 'facing a shut door' : 'beside a shut door'),
  table: 'at a table',
  rail: 'beside a handrail',
  sofa: 'at a sofa',
}
const THINGS: Readonly<Record<string, Words>> = {
  pillow: (value) => under(value.follows ? 'a folded towel' : 'a pillow')(value),
  cushion: under('a cushion'),
  roll: under('a rolled towel'),
  strap: 'a strap round the foot',
  loop: 'a band round the legs',
  band: 'a long band',
  ball: 'a cushion held in place',
  stick: 'a stick',
  cane: 'a walking stick',
  weight: 'a weight',
  bag: 'a bag in the hand',
  box: 'a box in both hands',
  backrest: 'pillows behind the back',
}

const nameOf = (prop: PropSpec): string =>
  typeof prop === 'string' ? prop : (Object.keys(prop)[0] ?? '')

const valueOf = (prop: PropSpec): Record<string, unknown> =>
  typeof prop === 'string' ? {} : ((Object.values(prop)[0] ?? {}) as Record<string, unknown>)

const told = (words: Words, prop: PropSpec): string =>
  typeof words === 'string' ? words : words(valueOf(prop))

/** "on a mat, with a pillow under the head": where the body is and what it uses. */
export function thingsInWords(props: readonly PropSpec[], isSitting: boolean): string {
  const seat = isSitting ? 'on a' : 'beside a'
  const places: Readonly<Record<string, Words>> = {
    ...PLACES,
    chair: `${seat} chair`,
    stool: `${seat} stool`,
  }
  const pick = (table: Readonly<Record<string, Words>>): string[] =>
    props.flatMap((prop) => {
      const words = table[nameOf(prop)]
      return words === undefined ? [] : [told(words, prop)]
    })
  const where = [...new Set(pick(places))]
  const things = [...new Set(pick(THINGS))]
  return [...where, ...(things.length > 0 ? [`with ${inList(things)}`] : [])].join(', ')
}

/** "a, b and c" */
export const inList = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
