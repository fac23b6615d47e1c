import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Task } from './task'

const factsSchema = z.object({
  name: z.string(),
  isSided: z.boolean(),
  dose: z.object({ holdSeconds: z.number().nullish() }).nullish(),
})

/** Short hash of every file of the engine: a changed engine redraws everything. */
export function engineHash(root: string): string {
  const hash = createHash('sha256')
  const folder = join(root, 'lib', 'figures')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('checks'))
    .sort()
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}

/** One task per pose file, with the movement's own facts and a content hash. */
export function readTasks(root: string, engine: string, only: readonly string[]): Task[] {
  const folder = join(root, 'db', 'library', 'poses')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .filter((slug) => only.length === 0 || only.includes(slug))
    .sort()
    .map((slug) => readTask(root, engine, slug, join(folder, `${slug}.yaml`)))
}

function readTask(root: string, engine: string, slug: string, file: string): Task {
  const factsFile = join(root, 'db', 'library', `${slug}.yaml`)
  if (!existsSync(factsFile)) throw new Error(`Poses for ${slug}, but there is no such movement`)
  const { name, isSided, dose } = factsSchema.parse(parse(readFileSync(factsFile, 'utf8')))
  const poseYaml = readFileSync(file, 'utf8')
  const holdSeconds = dose?.holdSeconds ?? 0
  const key = JSON.stringify([engine, slug, name, isSided, holdSeconds, poseYaml])
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 12)
  return {
    slug,
    name,
    isSided,
    holdSeconds,
    poseYaml,
    hash,
    outputFolder: join(root, 'public', 'figures'),
  }
}
