/** Which patients a list shows. */
export const views = {
  all: 'Everyone',
  look: 'Needs a look',
  silent: 'Silent',
  new: 'Not started',
  ended: 'Ended',
} as const
export type View = keyof typeof views

/** How the list of everyone is sorted; the other lists have an order of their own. */
export const sorts = {
  look: 'Needs a look first',
  name: 'By name',
  recent: 'Practised most recently',
  longest: 'Practised longest ago',
} as const
export type Sort = keyof typeof sorts

/** A list is read in stretches, each in the order of an index, one after the other. */
export type Stretch =
  | 'pressing'
  | 'waiting'
  | 'coming'
  | 'at-ease'
  | 'silent'
  | 'new'
  | 'by-name'
  | 'recent'
  | 'longest'

const ofEveryone: Record<Sort, readonly Stretch[]> = {
  look: ['pressing', 'waiting', 'coming', 'at-ease'],
  name: ['by-name'],
  recent: ['recent', 'new'],
  longest: ['longest', 'new'],
}

export function stretchesOf(view: View, sort: Sort): readonly Stretch[] {
  if (view === 'look') return ['pressing', 'waiting']
  if (view === 'silent') return ['silent']
  if (view === 'new') return ['new']
  if (view === 'ended') return ['by-name']
  return ofEveryone[sort]
}
