import { buildBody } from '../body/build-body'
import { feltAreas, type FeltArea } from '../body/felt-areas'
import type { Primitive } from '../body/primitive'
import { rotate } from '../geometry/rotations'
import { dot } from '../geometry/vectors'
import type { PoseFile } from '../pose/pose-file'
import type { BodyState } from '../pose/constraints'
import { BASES, VIEWS } from '../pose/presets'
import type { SolvedMovement } from '../pose/solve-movement'
import type { SolvedPose } from '../pose/starting-point'
import { buildProps } from '../props/build-props'
import { cameraAt, type Camera } from '../raster/camera'
import type { Side, Skeleton } from '../skeleton/kinematics'
import type { FarSides } from './labels'
import type { FeltKind } from './felt'
import { tracePicture, type Sampling, type TracedPicture } from './traced-picture'

/** Pictures are sampled at 3.2 pixels per cm; sub-pixel boundaries make that look like twice. */
const STILL_SAMPLING: Sampling = { pixelsPerCm: 3.2, toleranceCm: 0.085 }

/** One pose seen by the camera: primitives in drawing order and their traced picture. */
export interface Scene {
  skeleton: Skeleton
  body: readonly Primitive[]
  props: readonly Primitive[]
  primitives: readonly Primitive[]
  camera: Camera
  traced: TracedPicture
}

/** The camera of a movement: its named or numbered view, or the one that suits its base. */
export function cameraOf(file: Pick<PoseFile, 'base' | 'view'>): Camera {
  const isSideLying = BASES[file.base]?.isSideLying
  const fallback = isSideLying ? 'from the front of a side-lying body' : 'side'
  const view = typeof file.view === 'object' ? file.view : VIEWS[file.view ?? fallback]
  return cameraAt(view?.turn ?? 0, view?.tilt ?? 10)
}

export function buildScene(
  movement: SolvedMovement,
  solved: Pick<SolvedPose, 'subject' | 'solution'>,
  sampling: Sampling = STILL_SAMPLING,
): Scene {
  const { skeleton } = solved.solution.state
  const { person, hands } = solved.subject
  const body = buildBody({ skeleton, person, hands, detail: 'drawn' })
  const props = buildProps(movement.file.props ?? [], solved.solution.state, restingState(movement))
  const primitives = [...body, ...props]
  const camera = cameraOf(movement.file)
  return sceneOf({ skeleton, body, props, primitives, camera }, sampling)
}

/** Traces what a camera sees. */
export function sceneOf(seen: Omit<Scene, 'traced'>, sampling: Sampling): Scene {
  const { primitives, camera, skeleton } = seen
  return { ...seen, traced: tracePicture(primitives, camera, farSides(skeleton, camera), sampling) }
}

/** The first pose that rests on a surface, or the last pose when none does. */
const restingState =
  ({ poses }: SolvedMovement) =>
  (surface: string, pose?: number): BodyState => {
    const named = pose === undefined ? undefined : poses[pose - 1]
    const resting =
      named ?? poses.find(({ pose }) => pose.contacts.some((c) => c.surface === surface))
    const chosen = resting ?? poses.at(-1)
    if (!chosen) throw new Error('A movement has at least one pose')
    return chosen.solution.state
  }

/** In profile views the limbs of the side turned away; none when the body faces the viewer. */
function farSides(skeleton: Skeleton, camera: Camera): FarSides {
  const away = (axes: Skeleton['pelvis']['axes']): Side | '' => {
    const rightToViewer = dot(rotate(axes, [0, 0, 1]), camera.toViewer)
    if (Math.abs(rightToViewer) < 0.55) return ''
    return rightToViewer > 0 ? 'L' : 'R'
  }
  return { arm: away(skeleton.thorax.axes), leg: away(skeleton.pelvis.axes) }
}

export interface FeltMark {
  kind: FeltKind
  areas: FeltArea[]
}
/** What is felt in a panel (0-based). Without `panels` the start panel of several stays unmarked. */
export function feltIn(file: PoseFile, panel: number): FeltMark[] {
  const panels = file.felt?.panels ?? defaultPanels(file.poses.length)
  if (!panels.includes(panel + 1)) return []
  const marks = (['working', 'stretching'] as const).map((kind) => ({
    kind,
    areas: (file.felt?.[kind] ?? []).flatMap(feltAreas),
  }))
  return marks.filter(({ areas }) => areas.length > 0)
}

const defaultPanels = (count: number): number[] =>
  count === 1 ? [1] : Array.from({ length: count - 1 }, (_, i) => i + 2)
