import type { SolvedMovement } from '../pose/solve-movement'
import { paintFace } from './face-lines'
import { paintFelt } from './felt'
import { paintFills, paintLines } from './fills-and-lines'
import { feltIn, type Scene } from './scene'

/** Body and props of a scene without ground or arrows (also the content of animation frames). */
export function paintScene(movement: SolvedMovement, scene: Scene, panel: number): string {
  const { traced, camera, primitives, skeleton } = scene
  const felt = feltIn(movement.file, panel).map(({ kind, areas }) =>
    paintFelt(traced.buffer, primitives, camera, areas, kind),
  )
  return [
    paintFills(traced),
    ...felt,
    paintLines(traced, camera, skeleton),
    paintFace(skeleton.head, camera, traced.buffer),
  ].join('')
}
