import type { GhostPart, PoseFile } from '../pose/pose-file'
import { fitPath } from '../trace/fit-path'
import { closedLoops } from '../trace/loops'
import { isBodyLabel } from './fills-and-lines'
import type { Label } from './labels'
import { pathData, reverseBeziers } from './path-data'
import type { Scene } from './scene'
import { unitConverter } from './traced-picture'

const ARM = /^(upperArm|forearm|palm|thumb|index|middle|ring|little)$/
const LEG = /^(thigh|shank|foot|bigToe|toes)$/
const TRUNK = /^(torso|glute)$/

function ghostPartOf({ part: { name, side } }: Label): GhostPart {
  const word = side === 'L' ? 'left' : 'right'
  if (ARM.test(name)) return `${word} arm`
  if (LEG.test(name)) return `${word} leg`
  return TRUNK.test(name) ? 'trunk' : 'head'
}

/** Dashed outline of where the body, or some parts of it, were before: the only thing that is pale. */
export function paintGhost({ traced }: Scene, ghost: NonNullable<PoseFile['ghost']>): string {
  const { picture, arcs, buffer } = traced
  const isShown = (number: number): boolean => {
    const label = picture.list[number]
    if (!label || !isBodyLabel(label)) return false
    return !Array.isArray(ghost) || ghost.includes(ghostPartOf(label))
  }
  const outline = arcs.filter((arc) => isShown(arc.left) !== isShown(arc.right))
  const toUnits = unitConverter(buffer)
  const data = closedLoops(outline)
    .map((loop) =>
      pathData(
        loop.flatMap(({ arc, isReversed }) => {
          const curve = fitPath(arc.points, {
            tolerance: 0.5,
            startTangent: arc.startTangent,
            endTangent: arc.endTangent,
            isLoop: arc.isLoop,
          }).map(toUnits)
          return isReversed ? reverseBeziers(curve) : curve
        }),
        true,
      ),
    )
    .join('')
  const casing = ghost === 'over' ? `<path class="ghost-casing" d="${data}"/>` : ''
  return `${casing}<path class="ghost" d="${data}"/>`
}
