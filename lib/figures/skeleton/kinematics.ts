import {
  aboutX,
  aboutY,
  aboutZ,
  blendAxes,
  fromRotationVector,
  multiply,
  multiplyAll,
  rotate,
  toWorld,
  type Frame,
  type Mat3,
} from '../geometry/rotations'
import { add, clamp, smoothstep, type Vec3 } from '../geometry/vectors'
import { dofIndex, type PoseVector } from './joints'
import { SEGMENT_CM, SPINE_JOINT_CM, type JointWidths } from './proportions'

export type Side = 'R' | 'L'
export const SIDES: readonly Side[] = ['R', 'L']
/** +1 on the right, −1 on the left: the sign of z (right) in body axes. */
export const sign = (side: Side): 1 | -1 => (side === 'R' ? 1 : -1)

export interface LimbFrames {
  shoulder: Frame
  elbow: Frame
  wrist: Frame
  pronated: Frame
  hip: Frame
  knee: Frame
  ankle: Frame
  toe: Frame
  hipFlexionDegrees: number
}
/** Where every bone is, for one pose vector. Body axes follow ISB: x front, y up, z right. */
export interface Skeleton {
  pelvis: Frame
  spine: readonly Frame[]
  thorax: Frame
  neck: Frame
  upperNeck: Frame
  head: Frame
  R: LimbFrames
  L: LimbFrames
}

type Angle = (name: string) => number

/** Places every bone for a pose vector (cm, degrees), starting from the base orientation. */
export function placeBones(pose: PoseVector, base: Mat3, widths: JointWidths): Skeleton {
  const angle: Angle = (name) => pose[dofIndex(name)] ?? 0
  const turn: Vec3 = [angle('root.turnX'), angle('root.turnY'), angle('root.turnZ')]
  const pelvis: Frame = {
    axes: multiply(fromRotationVector(turn), base),
    origin: [angle('root.x'), angle('root.y'), angle('root.z')],
  }
  const spine = placeSpine(pelvis, angle)
  const thorax = spine[spine.length - 1] ?? pelvis
  const neckTurn = spinalTurn(angle, 'neck', 2)
  const neck = hinge(thorax, [-2.6, 10, 0], neckTurn)
  const upperNeck = hinge(neck, [1, 5, 0], neckTurn)
  const head = hinge(upperNeck, [1.2, 5, 0], spinalTurn(angle, 'head', 1))
  const limb = (side: Side): LimbFrames => ({
    ...placeArm(side, thorax, angle, widths),
    ...placeLeg(side, pelvis, angle, widths),
  })
  return { pelvis, spine, thorax, neck, upperNeck, head, R: limb('R'), L: limb('L') }
}

const hinge = (parent: Frame, offset: Vec3, turn: Mat3): Frame => ({
  axes: multiply(parent.axes, turn),
  origin: toWorld(parent, offset),
})

const spinalTurn = (angle: Angle, region: string, joints: number): Mat3 =>
  multiplyAll(
    aboutZ(-angle(`${region}.flexion`) / joints),
    aboutX(angle(`${region}.side`) / joints),
    aboutY(angle(`${region}.rotation`) / joints),
  )

function placeSpine(pelvis: Frame, angle: Angle): Frame[] {
  const lumbar = spinalTurn(angle, 'lumbar', 4)
  const thoracic = spinalTurn(angle, 'thorax', 4)
  const frames: Frame[] = []
  let parent = pelvis
  let below = 0
  SPINE_JOINT_CM.forEach((height, i) => {
    parent = hinge(parent, [0, height - below, 0], i < 4 ? lumbar : thoracic)
    below = height
    frames.push(parent)
  })
  return frames
}

function placeArm(side: Side, thorax: Frame, angle: Angle, widths: JointWidths) {
  const s = sign(side)
  const turn = multiplyAll(
    aboutZ(angle(`shoulder.flexion.${side}`)),
    aboutX(-s * angle(`shoulder.abduction.${side}`)),
    aboutY(s * angle(`shoulder.rotation.${side}`)),
  )
  const centre = shoulderCentre(
    rotate(turn, [0, -1, 0]),
    s,
    angle(`scapula.elevation.${side}`),
    angle(`scapula.protraction.${side}`),
    widths.shoulderHalfCm,
  )
  const shoulder = hinge(thorax, centre, turn)
  const elbow = hinge(
    shoulder,
    [0, -SEGMENT_CM.upperArm, 0],
    aboutZ(angle(`elbow.flexion.${side}`)),
  )
  const pronated = hinge(
    elbow,
    [0, -SEGMENT_CM.forearm, 0],
    aboutY(s * angle(`forearm.pronation.${side}`)),
  )
  const wristTurn = multiply(
    aboutX(s * angle(`wrist.flexion.${side}`)),
    aboutZ(angle(`wrist.deviation.${side}`)),
  )
  return { shoulder, elbow, pronated, wrist: hinge(pronated, [0, 0, 0], wristTurn) }
}

/**
 * Shoulder joint centre in the thorax frame, cm. Scapulohumeral rhythm: above 40° of arm
 * elevation the joint rises up to 4.2 cm and moves in up to 2.4 cm.
 */
function shoulderCentre(
  armDirection: Vec3,
  s: 1 | -1,
  elevation: number,
  protraction: number,
  half: number,
): Vec3 {
  const armElevation = (Math.acos(clamp(-armDirection[1], -1, 1)) * 180) / Math.PI
  const rise = smoothstep(40, 180, armElevation)
  const inward = rise * 2.4 + Math.abs(protraction) * 0.05 + Math.max(0, elevation) * 0.03
  return [
    -0.8 + protraction * 0.16 + armDirection[0] * rise * 1.2,
    4.6 + elevation * 0.13 + rise * 4.2,
    s * (half - inward),
  ]
}

function placeLeg(side: Side, pelvis: Frame, angle: Angle, widths: JointWidths) {
  const s = sign(side)
  const hipFlexionDegrees = angle(`hip.flexion.${side}`)
  const hipTurn = multiplyAll(
    aboutZ(hipFlexionDegrees),
    aboutX(-s * angle(`hip.abduction.${side}`)),
    aboutY(s * angle(`hip.rotation.${side}`)),
  )
  const hip = hinge(pelvis, [0, 0, s * widths.hipHalfCm], hipTurn)
  const knee = hinge(hip, [0, -SEGMENT_CM.thigh, 0], aboutZ(-angle(`knee.flexion.${side}`)))
  const ankleTurn = multiply(
    aboutZ(angle(`ankle.flexion.${side}`)),
    aboutX(s * angle(`ankle.inversion.${side}`)),
  )
  const ankle = hinge(knee, [0, -SEGMENT_CM.shank, 0], ankleTurn)
  const toe = hinge(ankle, [12.6, -5.2, 0], aboutZ(angle(`toe.flexion.${side}`)))
  return { hip, knee, ankle, toe, hipFlexionDegrees }
}

/** Frame of the trunk's cross-section at a neutral height above the hip line, cm. */
export function trunkFrameAt(skeleton: Skeleton, height: number): Frame {
  const { pelvis, spine } = skeleton
  const first = spine[0] ?? pelvis
  const lowest = SPINE_JOINT_CM[0] ?? 0
  if (height <= lowest) {
    const axes = height > 5 ? blendAxes(pelvis.axes, first.axes, (height - 5) / 8) : pelvis.axes
    return { axes, origin: toWorld(pelvis, [0, height, 0]) }
  }
  let i = 0
  while (i < 7 && height > (SPINE_JOINT_CM[i + 1] ?? Infinity)) i++
  const frame = spine[i] ?? pelvis
  const joint = SPINE_JOINT_CM[i] ?? 0
  const origin = add(frame.origin, rotate(frame.axes, [0, height - joint, 0]))
  if (i === 7) return { axes: frame.axes, origin }
  const t = (height - joint) / ((SPINE_JOINT_CM[i + 1] ?? joint + 1) - joint)
  const before = spine[i - 1] ?? pelvis
  const after = spine[i + 1] ?? frame
  const axes =
    t < 0.5
      ? blendAxes(before.axes, frame.axes, 0.5 + t)
      : blendAxes(frame.axes, after.axes, t - 0.5)
  return { axes, origin }
}
