export type Side = 'left' | 'right'

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/**
 * What somebody can do, as it is measured in the clinic: CLINICAL.md S25 asks for hold times and
 * sit-to-stand counts; which ones, and the walk, are ours [J]. No change is called one that counts:
 * CLINICAL.md names no threshold for any of these. A new kind is a row here, and is open to review
 * in docs/clinical-review.md. `did` ends the sentence "On Monday you …".
 */
export const capacityMeasures = {
  'chair-stands': {
    name: 'Chair stands in 30 seconds',
    how: 'From a chair, as often as it goes in 30 seconds.',
    unit: 'time',
    better: 'more',
    most: 60,
    isSided: false,
    did: (count: number) => `you stood up from a chair ${counted(count, 'time')}`,
  },
  'five-chair-stands': {
    name: 'Five chair stands',
    how: 'From a chair, five times, at your own speed.',
    unit: 'second',
    better: 'less',
    most: 300,
    isSided: false,
    did: (count: number) => `you stood up five times in ${counted(count, 'second')}`,
  },
  'bridge-hold': {
    name: 'Bridge, held',
    how: 'For as long as it feels good.',
    unit: 'second',
    better: 'more',
    most: 600,
    isSided: false,
    did: (count: number) => `you held a bridge for ${counted(count, 'second')}`,
  },
  'side-bridge-hold': {
    name: 'Side bridge, held',
    how: 'For as long as it feels good.',
    unit: 'second',
    better: 'more',
    most: 600,
    isSided: true,
    did: (count: number, side: Side | null) =>
      `you held a ${side} side bridge for ${counted(count, 'second')}`,
  },
  'single-leg-stand': {
    name: 'Standing on one leg',
    how: 'With a hand close to something firm.',
    unit: 'second',
    better: 'more',
    most: 600,
    isSided: true,
    did: (count: number, side: Side | null) =>
      `you stood on your ${side} leg for ${counted(count, 'second')}`,
  },
  'comfortable-walk': {
    name: 'Walking in comfort',
    how: 'At your own speed, until you would like to stop.',
    unit: 'minute',
    better: 'more',
    most: 240,
    isSided: false,
    did: (count: number) => `you walked in comfort for ${counted(count, 'minute')}`,
  },
} as const

export type MeasureKey = keyof typeof capacityMeasures

export const measureKeys = Object.keys(capacityMeasures) as [MeasureKey, ...MeasureKey[]]

export const isMeasure = (key: string): key is MeasureKey => Object.hasOwn(capacityMeasures, key)

/** A value with its unit: "1 second", "11 times". */
export const inUnit = (measure: MeasureKey, value: number): string =>
  counted(value, capacityMeasures[measure].unit)

/** What was measured, with its side: "Side bridge, held, left". */
export const nameOf = (measure: MeasureKey, side: Side | null): string =>
  side ? `${capacityMeasures[measure].name}, ${side}` : capacityMeasures[measure].name
