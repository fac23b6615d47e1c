import { aboutZ, fromColumns, IDENTITY, type Mat3 } from '../geometry/rotations'

export type JointSpec = number | Readonly<Record<string, number>>
export type JointSpecs = Readonly<Record<string, JointSpec>>

const straightArms = (flex: number, abduct: number, elbow: number): JointSpecs => ({
  shoulders: { flex, abduct },
  elbows: elbow,
})

/** Arm positions by the words a clinician would use. */
export const ARM_PRESETS: Readonly<Record<string, JointSpecs>> = {
  'by the sides': { shoulders: { flex: 2, abduct: 8, turnIn: 0 }, elbows: 10 },
  'on the hips': { shoulders: { extend: 14, abduct: 38, turnIn: 30 }, elbows: 84, wrists: 20 },
  crossed: { shoulders: { flex: 62, adduct: 14, turnIn: 50 }, elbows: 128 },
  forward: { ...straightArms(85, 4, 4) },
  up: { ...straightArms(90, 2, 2) },
  overhead: { ...straightArms(172, 4, 4) },
  'out to the sides': { ...straightArms(0, 88, 4) },
  goalpost: { shoulders: { flex: 0, abduct: 84, turnOut: 88 }, elbows: 95 },
  'on the floor': {
    shoulders: { flex: 0, abduct: 20, turnIn: 0 },
    elbows: 10,
    forearms: { pronate: 60 },
  },
  'on the thighs': { shoulders: { flex: 22, abduct: 8 }, elbows: 50, forearms: { pronate: 50 } },
  'beside the head': { shoulders: { flex: 120, abduct: 42 }, elbows: 115 },
}

export interface Base {
  /** Orientation of the pelvis axes in the world. */
  axes: Mat3
  /** Height of the hip line to start from, cm. */
  heightCm: number
  joints: JointSpecs
  words: string
  /** How far the solver may turn the whole body, degrees. */
  turnSigmaDegrees: number
  isUpright: boolean
  isSideLying: boolean
}

const upright = { axes: IDENTITY, turnSigmaDegrees: 20, isUpright: true, isSideLying: false }
const lying = { turnSigmaDegrees: 16, isUpright: false, isSideLying: false }
const onSide = {
  heightCm: 17,
  joints: { hips: 45, knees: 80, ankles: -10 },
  turnSigmaDegrees: 5,
  isUpright: false,
  isSideLying: true,
}

/** Starting positions. The head of a lying body is at the left on its back, right on its front. */
export const BASES: Readonly<Record<string, Base>> = {
  standing: {
    ...upright,
    heightCm: 90,
    words: 'standing',
    joints: { hips: { flex: 0, abduct: 3 }, ...straightArms(2, 7, 10) },
  },
  sitting: {
    ...upright,
    heightCm: 55,
    words: 'sitting',
    joints: {
      hips: { flex: 88, abduct: 4 },
      knees: 88,
      shoulders: { flex: 18, abduct: 6 },
      elbows: 55,
    },
  },
  'sitting on the floor': {
    ...upright,
    heightCm: 12,
    words: 'sitting on the floor',
    joints: { hips: 85, knees: 2, ...straightArms(-20, 12, 10) },
  },
  kneeling: {
    ...upright,
    heightCm: 55,
    words: 'kneeling',
    joints: { hips: { flex: 0, abduct: 4 }, knees: 92, ankles: -40, ...straightArms(2, 8, 10) },
  },
  'lying on the back': {
    ...lying,
    axes: aboutZ(90),
    heightCm: 12,
    words: 'lying on the back',
    joints: {
      hips: { flex: 0, abduct: 4 },
      ...straightArms(0, 18, 12),
      forearms: { pronate: 40 },
      ankles: -25,
    },
  },
  'lying on the front': {
    ...lying,
    axes: aboutZ(-90),
    heightCm: 12,
    words: 'lying on the front',
    joints: { hips: { flex: 0, abduct: 4 }, ankles: -45, ...straightArms(150, 10, 70) },
  },
  'hands and knees': {
    ...lying,
    turnSigmaDegrees: 20,
    axes: aboutZ(-90),
    heightCm: 50,
    words: 'on hands and knees',
    joints: {
      hips: { flex: 90, abduct: 3 },
      knees: 90,
      ankles: -42,
      shoulders: { flex: 88 },
      elbows: 3,
      forearms: { pronate: 80 },
      wrists: -80,
      neck: -10,
    },
  },
  'lying on the left side': {
    ...onSide,
    axes: fromColumns([0, 0, 1], [1, 0, 0], [0, 1, 0]),
    words: 'lying on the left side',
  },
  'lying on the right side': {
    ...onSide,
    axes: fromColumns([0, 0, 1], [-1, 0, 0], [0, -1, 0]),
    words: 'lying on the right side',
  },
}

/** Camera turn and tilt, degrees. 0 looks at the right side of a standing body, 90 at its front. */
export const VIEWS: Readonly<Record<string, { turn: number; tilt: number }>> = {
  side: { turn: 9, tilt: 13 },
  'side level': { turn: 0, tilt: 9 },
  'three quarter': { turn: 34, tilt: 12 },
  front: { turn: 84, tilt: 8 },
  'half front': { turn: 58, tilt: 12 },
  back: { turn: -84, tilt: 8 },
  'half back': { turn: -40, tilt: 12 },
  'from the front of a side-lying body': { turn: -12, tilt: 28 },
  'left side': { turn: 171, tilt: 13 },
}
