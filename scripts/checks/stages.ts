import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readDrawnLibrary } from '../../db/library/drawn-figures'
import { drawAll, missingDrawings } from '../figures/draw-missing'
import { readTasks } from '../figures/sources'
import { findBrowser } from '../find-browser.mjs'
import { root } from '../install.mjs'
import { buildApp } from '../start/build'
import { testBuild } from '../start/app-builds'
import { type Command, runTool } from './command'
import { countPlaywright, countVitest, type Counts, oneCheck } from './counts'

export type Outcome = {
  counts: Counts
  /** What to show when something failed. */
  output: string
}

export type Stage = {
  name: string
  title: string
  /** Another stage this one makes no sense without. */
  needs?: string
  run(extra: string[]): Promise<Outcome>
}

/** Tools that find fault with files: each is one check, and the first that fails ends it. */
const check = (...tools: Command[]): Stage['run'] => {
  return async (extra) => {
    let output = ''
    for (const tool of tools) {
      const { code, text } = await runTool({ ...tool, args: [...tool.args, ...extra] })
      output += text
      if (code !== 0) return { counts: oneCheck(false), output }
    }
    return { counts: oneCheck(true), output }
  }
}

/** Runs a test tool that writes a report, and counts what is in it. */
async function counted(
  tool: Command,
  reportFile: string,
  count: (report: unknown) => Counts,
): Promise<Outcome> {
  fs.rmSync(reportFile, { force: true })
  const { code, text } = await runTool(tool)
  if (!fs.existsSync(reportFile)) return { counts: oneCheck(false), output: text }
  const counts = count(JSON.parse(fs.readFileSync(reportFile, 'utf8')))
  fs.rmSync(reportFile)
  // Something outside of any test went wrong, an unhandled error for one.
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  return { counts, output: text }
}

const reportFile = (name: string): string =>
  path.join(os.tmpdir(), `plumbline-${name}-${process.pid}.json`)

const vitest =
  (project: string): Stage['run'] =>
  (extra) => {
    const file = reportFile(project)
    const args = ['run', `--project=${project}`, '--allowOnly=false']
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    return counted(
      { package: 'vitest', args: [...args, ...reporters, ...extra] },
      file,
      countVitest,
    )
  }

async function build(): Promise<Outcome> {
  await buildApp(testBuild)
  return { counts: oneCheck(true), output: '' }
}

function stories(extra: string[]): Promise<Outcome> {
  const file = reportFile('stories')
  return counted(
    {
      package: '@playwright/test',
      command: 'playwright',
      args: ['test', '--forbid-only', '--reporter=list,json', ...extra],
      env: { CHROMIUM_PATH: findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    },
    file,
    countPlaywright,
  )
}

/** Draws what has no drawing of its poses yet; every figure without open findings is one check. */
async function figures(): Promise<Outcome> {
  await drawAll(missingDrawings(root), () => {})
  const drawn = readDrawnLibrary(root)
  const tasks = readTasks(root)
  const faults = tasks.flatMap(({ slug }) => {
    const findings = drawn.get(slug)?.findings ?? ['it could not be drawn']
    return findings.length > 0 ? [`${slug}: ${findings.join('; ')}`] : []
  })
  const counts = { passed: tasks.length - faults.length, failed: faults.length, skipped: 0 }
  const output = `${faults.join('\n')}\nOne alone: npm run figures -- <movement>`
  return { counts, output }
}

const cruiserMap = path.join(root, '.dependency-cruiser.mjs')
const houses = ['app', 'components', 'db', 'lib', 'scripts', 'tests', 'proxy.ts']

/** Everything that guards the project, in the order it runs. */
export const stages: Stage[] = [
  {
    name: 'format',
    title: 'Format',
    run: check({ package: 'prettier', args: ['--check', '--log-level=warn', '.'] }),
  },
  {
    name: 'lint',
    title: 'Lint',
    run: check({ package: 'eslint', args: ['--max-warnings=0', '.'] }),
  },
  {
    name: 'types',
    title: 'Types',
    run: check(
      { package: 'next', args: ['typegen'] },
      { package: 'typescript', command: 'tsc', args: ['--noEmit'] },
    ),
  },
  {
    name: 'imports',
    title: 'Import rules',
    run: check({
      package: 'dependency-cruiser',
      command: 'depcruise',
      args: [
        `--config=${cruiserMap}`,
        ...houses.filter((name) => fs.existsSync(path.join(root, name))),
      ],
    }),
  },
  { name: 'unit', title: 'Unit tests', run: vitest('unit') },
  { name: 'architecture', title: 'Architecture tests', run: vitest('architecture') },
  { name: 'figures', title: 'Drawings of the library', run: figures },
  { name: 'integration', title: 'Integration tests on PostgreSQL', run: vitest('integration') },
  { name: 'build', title: 'Production build', run: build },
  { name: 'e2e', title: 'Stories in a browser', needs: 'build', run: stories },
]
