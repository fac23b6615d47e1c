import { DEGREES_OF_FREEDOM, dofIndex, otherSide, type PoseVector } from '../skeleton/joints'
import type { ResolvedPose } from './resolve'

const flipPad = (pad: string): string =>
  pad.replace(/([RL])$/, (side: string) => (side === 'R' ? 'L' : 'R'))

/** True when left and right of a pose are asked the same, so that they may be tied together. */
export function isSymmetricPose(pose: ResolvedPose, start: PoseVector): boolean {
  if (pose.body.turn || pose.body.roll || pose.aims.length > 0) return false
  return areAnglesEqual(pose, start) && areContactsEqual(pose) && arePlacesEqual(pose)
}

function areAnglesEqual(pose: ResolvedPose, start: PoseVector): boolean {
  return DEGREES_OF_FREEDOM.every(({ name }, i) => {
    const isTurned = /^(lumbar|thorax|neck|head)\.(side|rotation)$/.test(name)
    if (isTurned && pose.angles.get(i)) return false
    if (!name.endsWith('.R')) return true
    const other = dofIndex(otherSide(name))
    return (
      pose.angles.get(i) === pose.angles.get(other) &&
      Math.abs((start[i] ?? 0) - (start[other] ?? 0)) <= 6
    )
  })
}

function areContactsEqual(pose: ResolvedPose): boolean {
  const contacts = new Set(pose.contacts.map(({ pad, surface }) => `${pad}@${surface}`))
  const hasTwin = pose.contacts.every(({ pad, surface }) =>
    contacts.has(`${flipPad(pad)}@${surface}`),
  )
  const reaches = new Map(pose.reaches.map(({ pad, target }) => [pad, target]))
  return (
    hasTwin &&
    pose.reaches.every(({ pad, target }) => {
      const twin = reaches.get(flipPad(pad))
      if (!twin || twin.pad !== flipPad(target.pad)) return false
      return (target.offset?.[2] ?? 0) === -(twin.offset?.[2] ?? 0)
    })
  )
}

function arePlacesEqual(pose: ResolvedPose): boolean {
  return pose.places.every(({ pad, at }) => {
    const twin = pose.places.find((other) => other.pad === flipPad(pad))
    if (!twin) return false
    const isSameAcross = at[2] === undefined ? twin.at[2] === undefined : twin.at[2] === -at[2]
    return twin.at[0] === at[0] && twin.at[1] === at[1] && isSameAcross
  })
}
