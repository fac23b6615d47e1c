import { padsOf } from '../body/build-body'
import type { Vec2 } from '../geometry/vectors'
import type { SolvedMovement } from '../pose/solve-movement'
import type { SolvedPose } from '../pose/starting-point'
import { centreOfMass } from '../skeleton/centre-of-mass'
import type { Finding } from './finding'
import { LIMITS } from './limits'

/** Walls to lean on and furniture to hold: the movement names its support. */
const HOLDS = /wall|counter|rail|chair back|table|armrest|sofa/

/** The centre of mass stands over the support, hands on furniture included. */
export function checkBalance({ poses }: SolvedMovement): Finding[] {
  return poses.flatMap((solved, i) => {
    if (solved.pose.contacts.some(({ surface }) => HOLDS.test(surface))) return []
    const support = convexHull(supportPoints(solved))
    if (support.length < 3) return []
    const [x, , z] = centreOfMass(solved.solution.state.skeleton)
    const value = -distanceInside(support, [x, z])
    if (value <= LIMITS.outsideSupportCm) return []
    const message = `centre of mass ${value.toFixed(1)} cm outside the support`
    return [{ check: 'balance' as const, pose: i + 1, value, message }]
  })
}

function supportPoints({ pose, solution }: SolvedPose): Vec2[] {
  const { primitives } = solution.state
  const pads = padsOf(primitives)
  return pose.contacts.flatMap(({ pad }) =>
    (pads.get(pad) ?? []).flatMap((i): Vec2[] => {
      const primitive = primitives[i]
      if (!primitive) return []
      const [x, , z] = primitive.centre
      const r = Math.min(...primitive.radii) * 0.8
      return [
        [x + r, z],
        [x - r, z],
        [x, z + r],
        [x, z - r],
      ]
    }),
  )
}

const turn = (o: Vec2, a: Vec2, b: Vec2): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

/** Convex hull, counter-clockwise (Andrew's monotone chain). */
export function convexHull(points: readonly Vec2[]): Vec2[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const chain = (list: readonly Vec2[]): Vec2[] => {
    const hull: Vec2[] = []
    for (const p of list) {
      for (;;) {
        const last = hull.at(-1)
        const before = hull.at(-2)
        if (!last || !before || turn(before, last, p) > 0) break
        hull.pop()
      }
      hull.push(p)
    }
    return hull.slice(0, -1)
  }
  return [...chain(sorted), ...chain([...sorted].reverse())]
}

/** Distance of a point from the nearest edge of a hull; negative outside. */
export function distanceInside(hull: readonly Vec2[], point: Vec2): number {
  let least = Infinity
  hull.forEach((a, i) => {
    const b = hull[(i + 1) % hull.length] ?? a
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    least = Math.min(least, turn(a, b, point) / size)
  })
  return least
}
