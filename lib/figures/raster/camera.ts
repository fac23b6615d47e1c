import { cross, dot, type Vec3 } from '../geometry/vectors'

/** Orthographic camera: unit vectors to the right, up and towards the viewer, in world axes. */
export interface Camera {
  right: Vec3
  up: Vec3
  toViewer: Vec3
}

/**
 * A camera that looks level at the body's right side, turned by `turnDegrees` to the viewer's
 * right (90 shows the front of a standing person) and raised by `tiltDegrees`.
 */
export function cameraAt(turnDegrees: number, tiltDegrees: number): Camera {
  const turn = (turnDegrees * Math.PI) / 180
  const tilt = (tiltDegrees * Math.PI) / 180
  const toViewer: Vec3 = [
    Math.sin(turn) * Math.cos(tilt),
    Math.sin(tilt),
    Math.cos(turn) * Math.cos(tilt),
  ]
  const right: Vec3 = [Math.cos(turn), 0, -Math.sin(turn)]
  return { right, up: cross(toViewer, right), toViewer }
}

export const across = (camera: Camera, world: Vec3): number => dot(world, camera.right)
export const upward = (camera: Camera, world: Vec3): number => dot(world, camera.up)
export const depthOf = (camera: Camera, world: Vec3): number => dot(world, camera.toViewer)

/** World position of a point in the picture (cm) at a depth towards the viewer. */
export function unproject(camera: Camera, x: number, y: number, depth: number): Vec3 {
  const { right, up, toViewer } = camera
  return [
    right[0] * x + up[0] * y + toViewer[0] * depth,
    right[1] * x + up[1] * y + toViewer[1] * depth,
    right[2] * x + up[2] * y + toViewer[2] * depth,
  ]
}
