/** Moments of an ordinary day that a movement can hang on, in the order of the day. */
export const anchors = {
  'on-waking': 'On waking',
  breakfast: 'Breakfast',
  kettle: 'While the kettle boils',
  teeth: 'Brushing teeth',
  'mid-morning': 'Mid-morning',
  desk: 'Desk break',
  lunch: 'Lunch',
  afternoon: 'Afternoon',
  'after-walk': 'After a walk',
  'after-work': 'After work',
  'evening-meal': 'Evening meal',
  'evening-tv': 'Evening TV',
  bedtime: 'Bedtime',
  'any-time': 'Any time',
} as const

export type AnchorKey = keyof typeof anchors

export const anchorKeys = Object.keys(anchors) as AnchorKey[]
