import { anchors, type AnchorKey } from './anchors'
import type { Anchor } from './document'

/** The first line that fits decides, so the particular ones come before the general. */
const meanings: readonly (readonly [RegExp, AnchorKey])[] = [
  [/kettle/, 'kettle'],
  [/teeth|shower/, 'teeth'],
  [/breakfast/, 'breakfast'],
  [/after work/, 'after-work'],
  [/evening tv|adverts/, 'evening-tv'],
  [/evening meal|dishwasher|washing up/, 'evening-meal'],
  [/wind-down|sleep|bedtime/, 'bedtime'],
  [/^on waking|^before getting up/, 'on-waking'],
  [/desk|meeting|sitting 30/, 'desk'],
  [/mid-morning/, 'mid-morning'],
  [/lunch/, 'lunch'],
  [/after a walk|stand or walk/, 'after-walk'],
  [/afternoon/, 'afternoon'],
]

/** Notes to the clinician, and a slot that says nothing about the day. */
const saysNothing = /^(training slot|not offered by default|clinician decides)?$/

const WORDS_AT_MOST = 60

function anchorFrom(idea: string): Anchor {
  const moment = meanings.find(([pattern]) => pattern.test(idea))?.[1] ?? 'any-time'
  const isSaidByName = anchors[moment].toLowerCase().includes(idea) || repeats(moment, idea)
  return { moment, words: isSaidByName ? '' : idea.slice(0, WORDS_AT_MOST) }
}

const plain: Partial<Record<AnchorKey, RegExp>> = {
  kettle: /^(kettle boiling|waiting for the kettle)$/,
  breakfast: /^at breakfast$/,
  lunch: /^lunch break$/,
  'evening-tv': /^evening tv break$/,
  bedtime: /^going to sleep$/,
}

const repeats = (moment: AnchorKey, idea: string): boolean => plain[moment]?.test(idea) ?? false

/**
 * Where a movement hangs in the day to begin with, from the library's idea for it ("kettle
 * boiling"). Empty when the idea names no moment; the idea's own words stay when they say more.
 */
export function anchorsFromIdea(idea: string): Anchor[] {
  const said = idea.trim().toLowerCase()
  if (saysNothing.test(said)) return []
  if (said === 'getting up and going to bed') {
    return [
      { moment: 'on-waking', words: '' },
      { moment: 'bedtime', words: '' },
    ]
  }
  return [anchorFrom(said)]
}
