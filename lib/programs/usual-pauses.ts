import { directions, type Direction } from '../protection/held-direction'
import type { Pause } from './pause'

type Usual = Pick<Pause, 'what' | 'instead'>

/** What people most often do the held way in a day, with another way to do it: proposals, all [J]. */
const usual: Record<Direction, readonly Usual[]> = {
  flexion: [
    { what: 'Sitting for long', instead: 'Stand up and walk a minute every 20 minutes.' },
    { what: 'Bending down to the floor', instead: 'Kneel on one knee, a hand on a chair.' },
    {
      what: 'Leaning over the sink',
      instead: 'One hand on the edge, one foot on the cupboard base.',
    },
  ],
  extension: [
    { what: 'Standing still for long', instead: 'One foot on a low step, and change feet.' },
    {
      what: 'Reaching high above the head',
      instead: 'Stand on a firm step, or move things lower.',
    },
  ],
  rotation: [
    { what: 'Twisting to lift or reach', instead: 'Turn with your feet.' },
    { what: 'Turning over in bed in one twist', instead: 'Roll like a log, knees together.' },
  ],
  lateral: [{ what: 'Carrying on one side', instead: 'Two smaller bags, one in each hand.' }],
  compression: [
    { what: 'Carrying heavy bags', instead: 'Two trips, or a trolley.' },
    { what: 'Lifting from the floor', instead: 'Lift from table height.' },
  ],
  sustained: [{ what: 'Staying in one position', instead: 'Change position every 20 minutes.' }],
}

export type UsualPause = Usual & { reason: string }

/** Proposals for "leave this for now" that follow from the held directions. */
export const usualPauses = (held: readonly Direction[]): UsualPause[] =>
  held.flatMap((direction) =>
    usual[direction].map((each) => ({
      ...each,
      reason: `${directions[direction]} is sore for now.`,
    })),
  )
