import type { Figure } from '../figure'
import { feltMask } from '../paint/felt'
import { isBodyLabel } from '../paint/fills-and-lines'
import { feltIn, type Scene } from '../paint/scene'
import { pixelX, pixelY } from '../raster/depth-buffer'
import type { Finding } from './finding'
import { LIMITS } from './limits'

/** Each felt kind is visible in at least one panel. */
export function checkFelt({ movement, scenes }: Figure): Finding[] {
  return (['working', 'stretching'] as const).flatMap((kind) => {
    if (!movement.file.felt?.[kind]?.length) return []
    const value = Math.max(...scenes.map((scene, i) => visibleArea(movement.file, scene, i, kind)))
    if (value >= LIMITS.feltAreaCm2) return []
    const message = `${kind} area shows only ${value.toFixed(0)} cm²`
    return [{ check: 'felt' as const, pose: 0, value, message }]
  })
}

function visibleArea(
  file: Parameters<typeof feltIn>[0],
  scene: Scene,
  panel: number,
  kind: string,
): number {
  const mark = feltIn(file, panel).find((felt) => felt.kind === kind)
  if (!mark) return 0
  const { buffer } = scene.traced
  const mask = feltMask(buffer, scene.primitives, scene.camera, mark.areas)
  return mask.reduce((sum, value) => sum + value, 0) / buffer.pixelsPerCm ** 2
}

/** Neighbouring panels differ: overlap of silhouettes over their union. */
export function checkAlike({ movement, scenes }: Figure): Finding[] {
  if (movement.file.crop || movement.file.ghost || scenes.length > 2) return []
  const [start, end] = scenes
  if (!start || !end) return []
  const value = likeness(start, end)
  if (value <= LIMITS.alikeRatio) return []
  const message = `start and end overlap ${(value * 100).toFixed(0)} %`
  return [{ check: 'alike', pose: 2, value, message }]
}

const CELL_CM = 1.4

/** Intersection over union of two body silhouettes. */
export function likeness(a: Scene, b: Scene): number {
  const first = silhouette(a)
  const second = silhouette(b)
  let shared = 0
  for (const cell of first) if (second.has(cell)) shared++
  return shared / (first.size + second.size - shared || 1)
}

function silhouette({ traced: { buffer, picture } }: Scene): Set<string> {
  const cells = new Set<string>()
  picture.labels.forEach((label, pixel) => {
    if (!isBodyLabel(picture.list[label])) return
    const x = pixelX(buffer, pixel % buffer.width)
    const y = pixelY(buffer, Math.floor(pixel / buffer.width))
    cells.add(`${Math.round(x / CELL_CM)},${Math.round(y / CELL_CM)}`)
  })
  return cells
}

/** Arrows leave face, hands and body visible. */
export function checkArrows({ panels }: Figure): Finding[] {
  return panels.flatMap(({ arrows }, i) =>
    arrows.flatMap(({ coverCost: value }) => {
      if (value <= LIMITS.arrowCover) return []
      const message = `an arrow covers the body (${value.toFixed(2)})`
      return [{ check: 'arrow' as const, pose: i + 1, value, message }]
    }),
  )
}

const SURFACE_OF: Readonly<Record<string, readonly string[]>> = {
  wall: ['wall'],
  'side wall': ['side wall'],
  table: ['table'],
  rail: ['rail'],
  chair: ['seat', 'chair back'],
  stool: ['seat'],
  step: ['step'],
  counter: ['counter'],
  bed: ['bed'],
  pillow: ['pillow'],
  cushion: ['cushion'],
  roll: ['roll'],
}

/** Every piece of furniture is touched by somebody. */
export function checkFloating({ movement }: Figure): Finding[] {
  const used = new Set(
    movement.poses.flatMap(({ pose }) => pose.contacts.map((contact) => contact.surface)),
  )
  return (movement.file.props ?? []).flatMap((prop) => {
    const name = typeof prop === 'string' ? prop : (Object.keys(prop)[0] ?? '')
    const surfaces = SURFACE_OF[name]
    if (movement.file.nearby?.includes(name)) return []
    if (!surfaces || surfaces.some((surface) => used.has(surface))) return []
    return [
      { check: 'floating' as const, pose: 0, value: 0, message: `nothing touches the ${name}` },
    ]
  })
}
