import { add, cross, dot, length, mix, normalise, scale, subtract, type Vec3 } from './vectors'

/** Row-major 3×3 rotation. */
export type Mat3 = [number, number, number, number, number, number, number, number, number]
/** A bone's place: orientation (columns are its axes) and origin in cm. */
export interface Frame {
  axes: Mat3
  origin: Vec3
}

const RADIANS = Math.PI / 180

export const IDENTITY: Mat3 = [1, 0, 0, 0, 1, 0, 0, 0, 1]

export function multiply(a: Mat3, b: Mat3): Mat3 {
  return [
    a[0] * b[0] + a[1] * b[3] + a[2] * b[6],
    a[0] * b[1] + a[1] * b[4] + a[2] * b[7],
    a[0] * b[2] + a[1] * b[5] + a[2] * b[8],
    a[3] * b[0] + a[4] * b[3] + a[5] * b[6],
    a[3] * b[1] + a[4] * b[4] + a[5] * b[7],
    a[3] * b[2] + a[4] * b[5] + a[5] * b[8],
    a[6] * b[0] + a[7] * b[3] + a[8] * b[6],
    a[6] * b[1] + a[7] * b[4] + a[8] * b[7],
    a[6] * b[2] + a[7] * b[5] + a[8] * b[8],
  ]
}
export const multiplyAll = (first: Mat3, ...rest: Mat3[]): Mat3 => rest.reduce(multiply, first)

export const rotate = (m: Mat3, v: Vec3): Vec3 => [
  m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
  m[3] * v[0] + m[4] * v[1] + m[5] * v[2],
  m[6] * v[0] + m[7] * v[1] + m[8] * v[2],
]
/** Inverse of `rotate`: world direction into the frame's own axes. */
export const unrotate = (m: Mat3, v: Vec3): Vec3 => [
  m[0] * v[0] + m[3] * v[1] + m[6] * v[2],
  m[1] * v[0] + m[4] * v[1] + m[7] * v[2],
  m[2] * v[0] + m[5] * v[1] + m[8] * v[2],
]
export const toWorld = (frame: Frame, local: Vec3): Vec3 =>
  add(frame.origin, rotate(frame.axes, local))
export const toLocal = (frame: Frame, world: Vec3): Vec3 =>
  unrotate(frame.axes, subtract(world, frame.origin))

export function aboutX(degrees: number): Mat3 {
  const c = Math.cos(degrees * RADIANS)
  const s = Math.sin(degrees * RADIANS)
  return [1, 0, 0, 0, c, -s, 0, s, c]
}
export function aboutY(degrees: number): Mat3 {
  const c = Math.cos(degrees * RADIANS)
  const s = Math.sin(degrees * RADIANS)
  return [c, 0, s, 0, 1, 0, -s, 0, c]
}
export function aboutZ(degrees: number): Mat3 {
  const c = Math.cos(degrees * RADIANS)
  const s = Math.sin(degrees * RADIANS)
  return [c, -s, 0, s, c, 0, 0, 0, 1]
}
export const fromColumns = (x: Vec3, y: Vec3, z: Vec3): Mat3 => [
  x[0],
  y[0],
  z[0],
  x[1],
  y[1],
  z[1],
  x[2],
  y[2],
  z[2],
]
/** Blend of two orientations, re-orthonormalised; meant for differences under 90°. */
export function blendAxes(a: Mat3, b: Mat3, t: number): Mat3 {
  const y = normalise([mix(a[1], b[1], t), mix(a[4], b[4], t), mix(a[7], b[7], t)])
  const x0: Vec3 = [mix(a[0], b[0], t), mix(a[3], b[3], t), mix(a[6], b[6], t)]
  const x = normalise(subtract(x0, scale(y, dot(x0, y))))
  return fromColumns(x, y, cross(x, y))
}
export function aboutAxis(unit: Vec3, degrees: number): Mat3 {
  const c = Math.cos(degrees * RADIANS)
  const s = Math.sin(degrees * RADIANS)
  const t = 1 - c
  const [x, y, z] = unit
  return [
    t * x * x + c,
    t * x * y - s * z,
    t * x * z + s * y,
    t * x * y + s * z,
    t * y * y + c,
    t * y * z - s * x,
    t * x * z - s * y,
    t * y * z + s * x,
    t * z * z + c,
  ]
}
/** Rotation vector in degrees: direction is the axis, length the angle. */
export function fromRotationVector(v: Vec3): Mat3 {
  const degrees = length(v)
  return degrees < 1e-9 ? IDENTITY : aboutAxis(scale(v, 1 / degrees), degrees)
}
