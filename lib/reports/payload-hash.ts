import { createHash } from 'node:crypto'
import type { ReportDocument } from './document'

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

/** The identity of what one send says, whatever the order of its keys (SHA-256, hex). */
export const hashOfReport = (document: ReportDocument): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(document)))
    .digest('hex')
