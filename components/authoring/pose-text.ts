import { isMap, isSeq, parseDocument } from 'yaml'
import { DEGREES_OF_FREEDOM } from '@/lib/figures/skeleton/joints'
import { parseAngles } from '@/lib/figures/pose/joint-names'

/** One angle that a pose names: where it stands in the file, and how far the joint goes. */
export type NamedAngle = {
  path: (string | number)[]
  label: string
  degrees: number
  low: number
  high: number
}

type Range = { low: number; high: number }

function rangeOf(joint: string, motion: string): Range {
  const [[index, sign] = [0, 1]] = parseAngles(joint, { [motion]: 1 })
  const { low, high } = DEGREES_OF_FREEDOM[index] ?? { low: -180, high: 180 }
  return sign > 0 ? { low, high } : { low: -high, high: -low }
}

/** The angles that the poses of a file name, pose by pose. Throws on a file that is no YAML. */
export function namedAngles(text: string): NamedAngle[][] {
  const file = parseDocument(text).toJS() as { poses?: { joints?: Record<string, unknown> }[] }
  return (file.poses ?? []).map(({ joints }, pose) =>
    Object.entries(joints ?? {}).flatMap(([joint, spec]) => {
      const path = ['poses', pose, 'joints', joint]
      if (typeof spec === 'number')
        return [{ path, label: joint, degrees: spec, ...rangeOf(joint, 'flex') }]
      return Object.entries(spec as Record<string, number>).map(([motion, degrees]) => ({
        path: [...path, motion],
        label: `${joint}, ${motion}`,
        degrees,
        ...rangeOf(joint, motion),
      }))
    }),
  )
}

/** Places a body part rests on, by surface, pose by pose. */
export function namedContacts(text: string): Record<string, string[]>[] {
  const file = parseDocument(text).toJS() as { poses?: { on?: Record<string, string[]> }[] }
  return (file.poses ?? []).map(({ on }) => on ?? {})
}

const options = { lineWidth: 0 }

/** The file with one value set, its comments and its form as they were. */
export function withValue(text: string, path: (string | number)[], value: unknown): string {
  const document = parseDocument(text)
  document.setIn(path, document.createNode(value, { flow: true }))
  return document.toString(options)
}

/** The file with one value taken out. */
export function withoutValue(text: string, path: (string | number)[]): string {
  const document = parseDocument(text)
  document.deleteIn(path)
  const above = document.getIn(path.slice(0, -1))
  if ((isMap(above) || isSeq(above)) && above.items.length === 0)
    document.deleteIn(path.slice(0, -1))
  return document.toString(options)
}
