/**
 * Checks the patient texts of the movement library.
 * Usage: npx tsx tests/support/check-texts.ts [slug…]   (no slug = every file in db/library)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { languageFaults, sentences, words } from './plain-language'

type Movement = Record<string, unknown>

const libraryFolder = join(dirname(fileURLToPath(import.meta.url)), '../../db/library')
const textKeys = ['purpose', 'feel', 'slip', 'cue', 'arrangement', 'author', 'writtenOn'] as const
const maxGrade = 6
const maxWords = 15
const maxCueWords = 8

const supportPattern =
  /\b(chairs?|counter(top)?|walls?|(hand)?rails?|worktop|table|sofa|door ?frame|bann?isters?)\b/i
const facePattern = /\b(face|head|brow|forehead|nose|cheek)\b/i
const namedSidePattern = /\b(left|right) (side|leg|arm|hand|foot|knee|hip|heel|elbow|shoulder)\b/i

/** The value as trimmed text; empty when it is anything but text. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** The value as a list of texts; anything else in it becomes an empty text. */
function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : []
}

/** Everything wrong with the text of one parsed movement file, in words. */
export function textFaults(movement: Movement): string[] {
  const faults: string[] = []
  for (const key of textKeys) if (!textOf(movement[key])) faults.push(`${key}: missing or empty`)
  if (!('review' in movement)) faults.push('review: missing')

  const aliases = movement.aliases
  if (!Array.isArray(aliases)) faults.push('aliases: missing')
  else if (aliases.length > 4) faults.push(`aliases: ${aliases.length}, more than 4`)
  else if (listOf(aliases).some((alias) => !alias)) faults.push('aliases: one is not text')

  const steps = listOf(movement.steps)
  const fewest = movement.kind === 'position' ? 2 : 3
  if (!Array.isArray(movement.steps)) faults.push('steps: missing')
  else if (steps.length < fewest || steps.length > 6)
    faults.push(`steps: ${steps.length}, should be ${fewest} to 6`)
  steps.forEach((step, index) => {
    const where = `step ${index + 1}`
    if (!step) faults.push(`${where}: empty or not text (quote it when it holds a colon)`)
    if (sentences(step).length > 2) faults.push(`${where}: more than 2 sentences: “${step}”`)
    if (/\d/.test(step)) faults.push(`${where}: holds a number: “${step}”`)
  })

  const fields: [string, string][] = [
    ['purpose', textOf(movement.purpose)],
    ...steps.map((step, index): [string, string] => [`step ${index + 1}`, step]),
    ['feel', textOf(movement.feel)],
    ['slip', textOf(movement.slip)],
    ['cue', textOf(movement.cue)],
  ]
  for (const [where, text] of fields) {
    const own = languageFaults(text, { maxGrade: Number.POSITIVE_INFINITY, maxWords })
    faults.push(...own.map((fault) => `${where}: ${fault}`))
    if (movement.isSided === true && namedSidePattern.test(text))
      faults.push(`${where}: names left or right, though the app adds the side: “${text}”`)
  }

  const whole = fields.filter(([where]) => where !== 'cue').map(([, text]) => text)
  const gradeFaults = languageFaults(whole.join('\n'), {
    maxGrade,
    maxWords: Number.POSITIVE_INFINITY,
  }).filter((fault) => fault.startsWith('reads at grade'))
  faults.push(...gradeFaults.map((fault) => `whole text: ${fault}`))

  const cueWords = words(textOf(movement.cue)).length
  if (cueWords > maxCueWords) faults.push(`cue: ${cueWords} words, more than ${maxCueWords}`)

  const allSteps = steps.join('\n')
  if (listOf(movement.precautions).includes('FALL_RISK') && !supportPattern.test(allSteps))
    faults.push('steps: FALL_RISK, but no support is named (chair, counter, wall, rail, table …)')
  if (movement.kind === 'stretch' && !/\bstretch/i.test(textOf(movement.feel)))
    faults.push('feel: a stretch, but the word “stretch” is not there')
  if (movement.startPosition === 'prone' && !facePattern.test(allSteps))
    faults.push('steps: face down, but nothing says where the face, head or brow goes')
  return faults
}

/** Faults of one file by slug, including a missing or unreadable file. */
function faultsOfSlug(slug: string): string[] {
  const path = join(libraryFolder, `${slug}.yaml`)
  if (!existsSync(path)) return [`no file ${path}`]
  try {
    const parsed: unknown = parse(readFileSync(path, 'utf8'))
    if (typeof parsed !== 'object' || parsed === null) return ['not a YAML map']
    return textFaults(parsed as Movement)
  } catch (error) {
    return [`not readable as YAML: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** Prints the faults of the slugs given (or of all) and returns how many files have some. */
function main(slugs: string[]): number {
  const chosen =
    slugs.length > 0
      ? slugs
      : readdirSync(libraryFolder)
          .filter((name) => name.endsWith('.yaml'))
          .map((name) => name.slice(0, -'.yaml'.length))
          .sort()
  let faulty = 0
  for (const slug of chosen) {
    const faults = faultsOfSlug(slug)
    if (faults.length === 0) continue
    faulty += 1
    console.log(`${slug}\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
  }
  console.log(`${chosen.length} checked, ${faulty} with faults`)
  return faulty
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2)) > 0 ? 1 : 0
