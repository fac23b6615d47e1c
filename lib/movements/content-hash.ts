import { createHash } from 'node:crypto'
import type { MovementDocument } from './document'

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

/** The identity of a JSON value, whatever the order of its keys (128 bits, hex). */
export const hashOfContent = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 32)

/** The identity of one exact text of a movement. */
export const hashOfMovement = (movement: MovementDocument): string => hashOfContent(movement)
