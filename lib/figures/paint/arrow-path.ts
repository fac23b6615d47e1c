import { padCentre, padsOf } from '../body/build-body'
import { rotate } from '../geometry/rotations'
import { add, fractions, mix, type Vec2, type Vec3 } from '../geometry/vectors'
import { padNamed } from '../pose/places-on-the-body'
import type { ArrowSpec } from '../pose/pose-file'
import { stateOf } from '../pose/problem'
import { mixPoses } from '../pose/solve-movement'
import type { SolvedPose } from '../pose/starting-point'
import { placeOnBody } from '../props/build-props'
import { across, upward, type Camera } from '../raster/camera'
import { UNITS_PER_CM } from './path-data'

const project = (camera: Camera, world: Vec3): Vec2 => [
  across(camera, world) * UNITS_PER_CM,
  -upward(camera, world) * UNITS_PER_CM,
]

/** The unplaced path of an arrow in picture units: the true way of the part, an arc or a line. */
export function arrowPath(
  spec: ArrowSpec,
  poses: readonly SolvedPose[],
  panel: number,
  camera: Camera,
): Vec2[] {
  const here = poses[panel]
  if (!here) return []
  if (spec.follow) return trajectory(spec.follow, poses[panel - 1] ?? here, here, camera)
  if (spec.straight) return straight(spec, here, camera)
  if (spec.spin) return spin(spec.spin, poses[0] ?? here, here, camera)
  if (spec.arc) {
    const [x, y] = project(camera, placeOnBody(here.solution.state, spec.arc.around))
    const { radius, from, to } = spec.arc
    return fractions(16).map((t): Vec2 => {
      const angle = (mix(from, to, t) * Math.PI) / 180
      const r = radius * UNITS_PER_CM
      return [x + r * Math.cos(angle), y - r * Math.sin(angle)]
    })
  }
  return []
}

function trajectory(name: string, from: SolvedPose, to: SolvedPose, camera: Camera): Vec2[] {
  const pad = padNamed(name)
  return fractions(16).map((t) => {
    const pose = mixPoses(from.solution.pose, to.solution.pose, t)
    const { primitives } = stateOf(to.subject, pose)
    return project(camera, padCentre(primitives, padsOf(primitives).get(pad) ?? []))
  })
}

const HEADINGS: Record<NonNullable<ArrowSpec['toward']>, Vec2> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
}

function straight(spec: ArrowSpec, here: SolvedPose, camera: Camera): Vec2[] {
  const [x, y] = project(camera, placeOnBody(here.solution.state, spec.straight ?? ''))
  const [dx, dy] = HEADINGS[spec.toward ?? 'up']
  const half = ((spec.length ?? 28) * UNITS_PER_CM) / 2
  return fractions(8).map((t): Vec2 => {
    const s = (t * 2 - 1) * half
    return [x + dx * s, y + dy * s]
  })
}

/** A turn round the body's long axis, seen in the perspective of the view. */
function spin(
  spec: NonNullable<ArrowSpec['spin']>,
  first: SolvedPose,
  here: SolvedPose,
  camera: Camera,
): Vec2[] {
  const centre = placeOnBody(here.solution.state, spec.around)
  const axes = first.solution.state.skeleton.thorax.axes
  return fractions(18).map((t) => {
    const angle = (mix(spec.from, spec.to, t) * Math.PI) / 180
    const offset = rotate(axes, [
      spec.radius * Math.cos(angle),
      spec.lift ?? 0,
      -spec.radius * Math.sin(angle),
    ])
    return project(camera, add(centre, offset))
  })
}
