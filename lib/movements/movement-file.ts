import { Document, isCollection, isScalar, parse } from 'yaml'
import type { z } from 'zod'
import { movementDocument, type MovementDocument } from './document'
import { fieldLabel } from './text-differences'

const oneLine = ['aliases', 'goals', 'targetMuscles', 'equipment', 'dose', 'ladder']
const listsOfCodes = ['precautions', 'criteria']

/** A movement as a file: the form of `db/library/`, which clinics export and import. */
export function movementFile(movement: MovementDocument): string {
  const file = new Document(movement)
  for (const key of [...oneLine, ...listsOfCodes]) {
    const node = file.get(key, true)
    if (isCollection(node)) node.flow = true
  }
  const arrangement = file.get('arrangement', true)
  if (isScalar(arrangement) && movement.arrangement) arrangement.type = 'BLOCK_FOLDED'
  return file.toString({ lineWidth: 0 }).replace(/^(\w+): \[ (.*) \]$/gm, '$1: [$2]')
}

export type FileFault = { field: string; message: string }

export type ReadFile =
  { isRead: true; document: MovementDocument } | { isRead: false; faults: FileFault[] }

const whole = (message: string): ReadFile => ({ isRead: false, faults: [{ field: '', message }] })

function inWords({ path, ...issue }: z.core.$ZodIssue): FileFault {
  const [top, ...rest] = path.map(String)
  if (issue.code === 'unrecognized_keys')
    return { field: top ?? '', message: `We do not know: ${issue.keys.join(', ')}.` }
  const place = rest.map((step) => (/^\d+$/.test(step) ? `line ${Number(step) + 1}` : step))
  const field = [fieldLabel(top ?? ''), ...place].join(', ')
  if (issue.code === 'invalid_value')
    return { field, message: `Use one of: ${issue.values.map(String).join(', ')}.` }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return {
      field,
      message: `Missing, or not ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}.`,
    }
  return { field, message: issue.message }
}

const DEEPEST = 8

/** A movement file is flat; deep nesting only costs time to read. */
function isDeep(text: string): boolean {
  let depth = 0
  for (const letter of text) {
    if (letter === '[' || letter === '{') depth += 1
    else if (letter === ']' || letter === '}') depth -= 1
    if (depth > DEEPEST) return true
  }
  return /(?:[-?:]\s+){8}/.test(text) || /^ {40}/m.test(text)
}

/** Reads a movement file. What is wrong with it is said field by field; nothing is thrown. */
export function readMovementFile(text: string): ReadFile {
  if (isDeep(text)) return whole('This is not a movement file: it is nested too deeply.')
  let content: unknown
  try {
    content = parse(text, { maxAliasCount: 0, logLevel: 'error' })
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : []
    return whole(`This is not a movement file: ${reason.slice(0, 200)}`)
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return whole('This is not a movement file: it should list fields such as “name” and “steps”.')
  const read = movementDocument.safeParse(content)
  return read.success
    ? { isRead: true, document: read.data }
    : { isRead: false, faults: read.error.issues.slice(0, 30).map(inWords) }
}
