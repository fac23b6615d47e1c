import { partById, isFace, type Part } from '../body/parts'
import type { Material, Primitive } from '../body/primitive'
import { EMPTY_DEPTH, pixelX, pixelY, type DepthBuffer } from '../raster/depth-buffer'
import type { Camera } from '../raster/camera'
import { materialAt } from '../raster/subpixel'
import type { LabelImage } from '../trace/despeckle'
import type { Side } from '../skeleton/kinematics'
import { isHeldFinish } from './theme'

/** What one region of the picture shows. Label 0 is empty paper. */
export interface Label {
  part: Part
  material: Material | 'nothing'
  /** Paint name: a key of the palette. */
  paint: string
  isFar: boolean
  isProp: boolean
  /** Something in the hand or tied to a limb. */
  isHeld: boolean
  /** A primitive of this region. */
  primitive: number
}
export interface LabelledPicture extends LabelImage {
  list: readonly Label[]
}
/** The side turned away from the viewer, separately for arms and legs. */
export interface FarSides {
  arm: Side | ''
  leg: Side | ''
}

const NOTHING: Label = {
  part: partById(0),
  material: 'nothing',
  paint: '',
  isFar: false,
  isProp: false,
  isHeld: false,
  primitive: -1,
}
const ARM_PARTS = /^(upperArm|forearm|palm|thumb|index|middle|ring|little)$/

/** Labels every pixel by body part and material, or by prop and box face. */
export function labelPicture(
  buffer: DepthBuffer,
  primitives: readonly Primitive[],
  camera: Camera,
  far: FarSides,
): LabelledPicture {
  const list: Label[] = [NOTHING]
  const numbers = new Map<string, number>()
  const labels = new Uint16Array(buffer.width * buffer.height)
  buffer.primitive.forEach((number, pixel) => {
    const primitive = primitives[number]
    if (!primitive) return
    const face = primitive.shape === 'box' ? (buffer.face[pixel] ?? 0) : 0
    const material = pixelMaterial(buffer, primitive, camera, pixel)
    const key = `${primitive.part}/${material}/${face}`
    let label = numbers.get(key)
    if (label === undefined) {
      label = list.length
      numbers.set(key, label)
      list.push(describe(primitive, number, material, face, far))
    }
    labels[pixel] = label
  })
  return { width: buffer.width, height: buffer.height, labels, list }
}

function pixelMaterial(
  buffer: DepthBuffer,
  primitive: Primitive,
  camera: Camera,
  pixel: number,
): Material {
  if (typeof primitive.material !== 'function') return primitive.material
  const x = pixelX(buffer, pixel % buffer.width)
  const y = pixelY(buffer, Math.floor(pixel / buffer.width))
  return materialAt(primitive, camera, x, y, buffer.depth[pixel] ?? EMPTY_DEPTH)
}

function describe(
  primitive: Primitive,
  number: number,
  material: Material,
  face: number,
  far: FarSides,
): Label {
  const part = partById(primitive.part)
  const isProp = material === 'prop'
  const away = ARM_PARTS.test(part.name) ? far.arm : far.leg
  const isFar = !isProp && part.side !== '' && part.side === away && part.name !== 'glute'
  const isHeld = isProp && isHeldFinish(primitive.finish)
  return { part, material, isFar, isProp, isHeld, primitive: number, paint: paintOf() }

  function paintOf(): string {
    if (!isProp) return isFar && material !== 'hair' ? `${material}Far` : material
    const axis = face >> 1
    const tone = primitive.shape !== 'box' || axis === 1 ? 0 : axis === 0 ? 2 : 1
    return `${primitive.finish ?? 'seat'}${tone}`
  }
}

/** Smoothing passes for the boundary between two labels: body strong, faces and hands light. */
export function passesBetween(
  a: Label | undefined,
  b: Label | undefined,
  primitives: readonly Primitive[],
): number {
  const props = [a, b].filter((label) => label?.isProp)
  const others = [a, b].filter((label) => label && !label.isProp && label.material !== 'nothing')
  if (props.length > 0 && others.length === 0)
    return props.every((label) => primitives[label?.primitive ?? -1]?.shape === 'box') ? 1 : 8
  const names = others.map((label) => label?.part.name ?? 'prop')
  if (names.some((name) => /^(nose|ear|thumb|index|middle|ring|little)$/.test(name))) return 4
  if (names.some((name) => /^(bigToe|toes)$/.test(name))) return 5
  if (names.some((name) => isFace(name) || name === 'palm' || name === 'neck')) return 12
  return names.includes('foot') ? 20 : 44
}
