import type { Person } from '../body/people'

export const THEMES = ['light', 'dark', 'print'] as const
export type Theme = (typeof THEMES)[number]

/** A colour per paint name; the names are the class names of the drawing. */
export type Palette = Record<string, string>

type Tones = readonly [near: string, far: string]
const SKIN: Record<Person['skinTone'], Tones> = {
  fair: ['#f7dfce', '#e3c3ae'],
  olive: ['#ecc8a6', '#d2a983'],
  brown: ['#c99870', '#ae7d57'],
  deep: ['#a87757', '#8d5f43'],
}
const HAIR: Record<Person['hairTone'], string> = {
  dark: '#4d3b33',
  chestnut: '#79543a',
  grey: '#a9adb1',
  black: '#35302f',
}

/** Finishes of props: top, front and side of a box. */
export const FINISHES = [
  'wood',
  'seat',
  'wall',
  'cushion',
  'band',
  'ball',
  'stick',
  'strap',
  'weight',
  'carton',
] as const
export type Finish = (typeof FINISHES)[number]

const PROP_LIGHT: Record<Finish, readonly [string, string, string]> = {
  wood: ['#f1e3ca', '#dcc7a3', '#e7d5b6'],
  seat: ['#e3e8ec', '#c7d0d7', '#d5dce1'],
  wall: ['#eef0f1', '#e4e8ea', '#dfe4e7'],
  cushion: ['#dbe4f2', '#c6d3e8', '#d0dbed'],
  band: ['#7a5cc9', '#7a5cc9', '#7a5cc9'],
  ball: ['#b7a6e8', '#b7a6e8', '#b7a6e8'],
  stick: ['#b97f3f', '#b97f3f', '#b97f3f'],
  strap: ['#7a5cc9', '#7a5cc9', '#7a5cc9'],
  weight: ['#9a82dc', '#7a5cc9', '#886cd2'],
  carton: ['#e9cf9f', '#cfae75', '#dcbe88'],
}
const PROP_PRINT: Record<Finish, readonly [string, string, string]> = {
  wood: ['#ffffff', '#ececec', '#f5f5f5'],
  seat: ['#ffffff', '#e6e6e6', '#f2f2f2'],
  wall: ['#f7f7f7', '#efefef', '#ebebeb'],
  cushion: ['#ffffff', '#f0f0f0', '#f8f8f8'],
  band: ['#8c8c8c', '#8c8c8c', '#8c8c8c'],
  ball: ['#cccccc', '#cccccc', '#cccccc'],
  stick: ['#a6a6a6', '#a6a6a6', '#a6a6a6'],
  strap: ['#8c8c8c', '#8c8c8c', '#8c8c8c'],
  weight: ['#a0a0a0', '#7d7d7d', '#8e8e8e'],
  carton: ['#f2f2f2', '#d4d4d4', '#e2e2e2'],
}

/** What is held or tied on is small and matters most: its own colour, and a body's outline. */
export const isHeldFinish = (finish: string | undefined): boolean =>
  /^(band|ball|stick|strap|weight|carton)$/.test(finish ?? '')

const propColours = (table: Record<Finish, readonly [string, string, string]>): Palette =>
  Object.fromEntries(
    FINISHES.flatMap((finish) => table[finish].map((colour, i) => [`${finish}${i}`, colour])),
  )

function lightPalette(person: Person): Palette {
  const [skin, skinFar] = SKIN[person.skinTone]
  return {
    skin,
    skinFar,
    shirt: '#fdfdfd',
    shirtFar: '#e4e9ed',
    shorts: '#a4bac9',
    shortsFar: '#87a0b1',
    hair: HAIR[person.hairTone],
    ink: '#1f2d38',
    outline: '#1f2d38',
    propInk: '#5b6973',
    felt: '#d9502f',
    feltFill: '#f0916f',
    arrow: '#0b5d5a',
    casing: '#ffffff',
    mat: '#dcebe4',
    matEdge: '#8fb3a5',
    floor: '#eceeec',
    shade: '#c3d2cb',
    ghost: '#4f5d67',
    label: '#17262e',
    onLabel: '#ffffff',
    quiet: '#46555e',
    ...propColours(PROP_LIGHT),
  }
}

const DARK: Palette = {
  outline: '#dfe7ea',
  propInk: '#8b99a2',
  arrow: '#7fd1c7',
  casing: '#10191e',
  mat: '#263a38',
  matEdge: '#4d716b',
  floor: '#1d292e',
  shade: '#16211f',
  ghost: '#a9b8bf',
  label: '#e8eef0',
  onLabel: '#10191e',
  quiet: '#a9b8bf',
  shirt: '#e6ebee',
  shirtFar: '#c5ced4',
}

const PRINT: Palette = {
  skin: '#ffffff',
  skinFar: '#dedede',
  shirt: '#ffffff',
  shirtFar: '#dedede',
  shorts: '#c4c4c4',
  shortsFar: '#a4a4a4',
  ink: '#000000',
  outline: '#000000',
  propInk: '#333333',
  felt: '#000000',
  feltFill: 'none',
  arrow: '#000000',
  casing: '#ffffff',
  mat: '#f4f4f4',
  matEdge: '#8a8a8a',
  floor: '#f4f4f4',
  shade: '#dcdcdc',
  ghost: '#333333',
  label: '#000000',
  onLabel: '#ffffff',
  quiet: '#000000',
  ...propColours(PROP_PRINT),
}

/** Every colour of a drawing of this person in this theme. */
export function paletteFor(theme: Theme, person: Person): Palette {
  const light = lightPalette(person)
  if (theme === 'light') return light
  if (theme === 'dark') return { ...light, ...DARK }
  const hair = person.hairTone === 'grey' ? '#c9c9c9' : '#5a5a5a'
  return { ...light, ...PRINT, hair }
}

/** Line widths in page millimetres. Print keeps the 0.25 mm that a mono laser holds. */
export const LINE_MM: Record<'screen' | 'print', Record<LineKind, number>> = {
  screen: {
    outline: 0.34,
    overlap: 0.28,
    hem: 0.17,
    detail: 0.17,
    fine: 0.13,
    prop: 0.22,
    held: 0.3,
  },
  print: {
    outline: 0.36,
    overlap: 0.3,
    hem: 0.25,
    detail: 0.25,
    fine: 0.25,
    prop: 0.25,
    held: 0.32,
  },
}
export const LINE_KINDS = ['prop', 'fine', 'hem', 'detail', 'held', 'overlap', 'outline'] as const
export type LineKind = (typeof LINE_KINDS)[number]
