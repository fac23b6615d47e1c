import { describe, expect, it, vi } from 'vitest'
import { HAND_SHAPES } from '@/lib/figures/body/hand-shapes'
import { drapedHand } from '@/lib/figures/body/draped-hand'
import { fingertipsOf } from '@/lib/figures/body/hand'
import { checkHands, lieOfHand } from '@/lib/figures/checks/hand-check'
import { aboutX, IDENTITY } from '@/lib/figures/geometry/rotations'
import { poseFileSchema } from '@/lib/figures/pose/pose-file'
import { solveMovement } from '@/lib/figures/pose/solve-movement'

vi.setConfig({ testTimeout: 60_000 })

const solved = (base: string, pose: object) =>
  solveMovement('hands', poseFileSchema.parse({ base, person: 'lena', poses: [pose] }))
const liesOf = (base: string, pose: object) => {
  const movement = solved(base, pose)
  return movement.poses.flatMap((one) =>
    (['R', 'L'] as const).flatMap((side) => lieOfHand(one, side) ?? []),
  )
}

const onTheBack = {
  joints: { hips: 45, knees: 90, shoulders: { abduct: 24, turnIn: 30 }, elbows: 70 },
  hands: 'flat',
  on: { floor: ['feet', 'pelvis', 'upper back', 'head', 'elbows'] },
}
const resting = [
  ['on the hip bones of somebody lying', 'lying on the back', onTheBack, 'hip bone'],
  [
    'on the hip bones of somebody standing',
    'standing',
    { arms: 'on the hips', hands: 'flat', on: { floor: ['feet'] } },
    'hip bone',
  ],
  [
    'on the thighs of somebody standing',
    'standing',
    { hands: 'relaxed', on: { floor: ['feet'] } },
    'thigh',
  ],
] as const

describe('a hand laid on the body', () => {
  it.each(resting)('%s turns its palm to the skin', (_where, base, pose, target) => {
    const reach = { 'right palm': `right ${target}`, 'left palm': `left ${target}` }
    const lies = liesOf(base, { ...pose, reach })
    expect(lies).toHaveLength(2)
    for (const { turnDegrees } of lies) expect(turnDegrees).toBeLessThan(30)
  })
  it.each(resting)('%s lays its fingertips along the skin', (_where, base, pose, target) => {
    const reach = { 'right palm': `right ${target}`, 'left palm': `left ${target}` }
    for (const { offCm } of liesOf(base, { ...pose, reach })) expect(offCm).toBeLessThan(1)
  })
  it('is reported when it stands up from the body', () => {
    const reach = { 'right palm': 'belly' }
    const standsUp = { ...onTheBack, reach, joints: { ...onTheBack.joints, wrists: 0 } }
    const movement = solved('lying on the back', { ...standsUp, aim: { 'right palm': 'up' } })
    expect(checkHands(movement).map(({ check }) => check)).toEqual(['hand'])
  })
})

describe('fingers on something flat', () => {
  const wrist = { axes: IDENTITY, origin: [0, 0, 0] as [number, number, number] }
  const table = (point: readonly number[]) => (point[2] ?? 0) + 1.3
  it('follow it, however the hand was bent before', () => {
    for (const name of ['flat', 'relaxed', 'cup'] as const) {
      const hand = drapedHand(wrist, 'R', HAND_SHAPES[name], table)
      for (const { end, radius } of fingertipsOf(wrist, 'R', hand))
        expect(Math.abs(table(end) - radius)).toBeLessThan(0.6)
    }
  })
  it('keep their own bend over an edge, where nothing is under them', () => {
    const hand = drapedHand(wrist, 'R', HAND_SHAPES.cup, () => 20)
    const { knuckle, middle, tip } = HAND_SHAPES.cup
    expect(hand.fingers?.index).toEqual([knuckle, middle, tip])
  })
  it('do not bend backwards further than a hand can', () => {
    const tipped = { ...wrist, axes: aboutX(-60) }
    const hand = drapedHand(tipped, 'R', HAND_SHAPES.flat, table)
    for (const [knuckle] of Object.values(hand.fingers ?? {}))
      expect(knuckle).toBeGreaterThanOrEqual(-28)
  })
})
