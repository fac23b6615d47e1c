/** The closed word lists of the movement library; types, filters and the seed check derive from them. */

export const kinds = {
  position: 'Rest position',
  extension: 'Extension',
  contraction: 'Strength and control',
  stretch: 'Stretch',
  mobility: 'Mobility',
  balance: 'Balance',
  functional: 'Everyday task',
} as const

export const regions = {
  'low-back': 'Low back',
  hip: 'Hip',
  knee: 'Knee',
  ankle: 'Ankle',
  shoulder: 'Shoulder',
  neck: 'Neck',
  balance: 'Balance',
} as const

export const startPositions = {
  supine: 'On the back',
  prone: 'Face down',
  'side-lying': 'On the side',
  quadruped: 'Hands and knees',
  kneeling: 'Kneeling',
  'half-kneeling': 'Half-kneeling',
  sitting: 'Sitting',
  standing: 'Standing',
} as const

/** The same positions, said to the person who takes them. */
export const positionsToTake: Record<keyof typeof startPositions, string> = {
  supine: 'On your back',
  prone: 'Face down',
  'side-lying': 'On your side',
  quadruped: 'On hands and knees',
  kneeling: 'Kneeling up',
  'half-kneeling': 'One knee down',
  sitting: 'Sitting',
  standing: 'Standing',
}

export const spinalDirections = {
  neutral: 'Neutral',
  flexion: 'Flexion',
  extension: 'Extension',
  rotation: 'Rotation',
  lateral: 'Side bend',
} as const

export type Kind = keyof typeof kinds
export type Region = keyof typeof regions
export type StartPosition = keyof typeof startPositions
export type SpinalDirection = keyof typeof spinalDirections
