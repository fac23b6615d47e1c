import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Task } from './task'

const factsSchema = z.object({
  name: z.string(),
  isSided: z.boolean(),
  dose: z.object({ holdSeconds: z.number().nullish() }).nullish(),
})

/** Files of the engine that draw nothing: what they check or say afterwards changes no line. */
const DRAWS_NOTHING = /^(checks[/\\]|library-figure\.ts$)/

/** Names the engine as it is: a changed engine redraws everything. */
function engineHash(root: string): string {
  const hash = createHash('sha256')
  const folder = path.join(root, 'lib', 'figures')
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !DRAWS_NOTHING.test(file))
    .sort()
  for (const file of files) hash.update(file).update(fs.readFileSync(path.join(folder, file)))
  return hash.digest('hex')
}

/** Drawings that are not shown, by slug, each with what a reader stumbled on. */
export const withheldDrawings = (root: string): Record<string, string> =>
  z
    .record(z.string(), z.string())
    .parse(
      parse(fs.readFileSync(path.join(root, 'db', 'library', 'figures', 'withheld.yaml'), 'utf8')),
    )

/**
 * One task per pose file, with the movement's own facts; those named only, when any are. What is
 * withheld is drawn only when it is named.
 */
export function readTasks(root: string, only: readonly string[] = []): Task[] {
  const folder = path.join(root, 'db', 'library', 'poses')
  const engine = engineHash(root)
  const withheld = withheldDrawings(root)
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .filter((slug) => (only.length === 0 ? !(slug in withheld) : only.includes(slug)))
    .sort()
    .map((slug) => readTask(root, engine, slug, path.join(folder, `${slug}.yaml`)))
}

function readTask(root: string, engine: string, slug: string, file: string): Task {
  const factsFile = path.join(root, 'db', 'library', `${slug}.yaml`)
  if (!fs.existsSync(factsFile)) throw new Error(`Poses for ${slug}, but there is no such movement`)
  const { name, isSided, dose } = factsSchema.parse(parse(fs.readFileSync(factsFile, 'utf8')))
  const poseYaml = fs.readFileSync(file, 'utf8')
  const holdSeconds = dose?.holdSeconds ?? 0
  const key = JSON.stringify([engine, slug, name, isSided, holdSeconds, poseYaml])
  const drawnFrom = createHash('sha256').update(key).digest('hex').slice(0, 20)
  return { root, slug, name, isSided, holdSeconds, poseYaml, drawnFrom }
}
