import { type Counts, lastLine, none, oneCheck, sum } from './checks/counts'
import { type Outcome, type Stage, stages } from './checks/stages'
import { end, endWhenAsked } from './start/lifetime'
import { say } from './start/progress'

const names = stages.map((stage) => stage.name)

const isStageName = (text: string): boolean => names.includes(text)

/** The stages asked for, all when none is named, and what goes on to their tools. */
function readArguments(args: string[]): { chosen: Stage[]; extra: string[] } {
  const boundary = args.findIndex((text) => !isStageName(text))
  const asked = boundary < 0 ? args : args.slice(0, boundary)
  const extra = (boundary < 0 ? [] : args.slice(boundary)).filter((text) => text !== '--')
  const chosen = asked.length > 0 ? stages.filter(({ name }) => asked.includes(name)) : stages
  return { chosen, extra }
}

function inWords({ passed, failed, skipped }: Counts): string {
  const parts = [`${passed} passed`]
  if (failed > 0) parts.push(`${failed} failed`)
  if (skipped > 0) parts.push(`${skipped} skipped`)
  return parts.join(', ')
}

async function outcomeOf(stage: Stage, extra: string[], broken: Set<string>): Promise<Outcome> {
  if (stage.needs !== undefined && broken.has(stage.needs)) {
    return { counts: oneCheck(false), output: `Not run: "${stage.needs}" failed.` }
  }
  try {
    return await stage.run(extra)
  } catch (error) {
    return {
      counts: oneCheck(false),
      output: error instanceof Error ? error.message : String(error),
    }
  }
}

async function run(args: string[]): Promise<number> {
  const { chosen, extra } = readArguments(args)
  if (extra.length > 0 && chosen.length > 1) {
    console.error(`Unknown: ${extra.join(' ')}. The stages are ${names.join(', ')}.`)
    return 1
  }
  const all: Counts[] = []
  const broken = new Set<string>()
  for (const [index, stage] of chosen.entries()) {
    say(`[${index + 1}/${chosen.length}] ${stage.title} …`)
    const begun = performance.now()
    const { counts, output } = await outcomeOf(stage, extra, broken)
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    all.push(counts)
    if (counts.failed > 0) {
      broken.add(stage.name)
      say(output.trimEnd())
    }
    say(`${counts.failed > 0 ? '  FAILED' : '  ok'}: ${inWords(counts)} in ${seconds} s`)
  }
  const total = sum(all.length > 0 ? all : [none])
  if (broken.size > 0) say(`\nFailed: ${[...broken].join(', ')}. One alone: npm test -- <name>`)
  say(`\n${lastLine(total)}`)
  return total.failed > 0 || total.passed === 0 ? 1 : 0
}

/**
 * Runs everything that guards the project, or only the stages named, and ends the process: with 0
 * when all is well.
 *
 * @param args names of stages; what follows them goes to their tool
 */
export async function runChecks(args: string[]): Promise<void> {
  endWhenAsked()
  await end(await run(args))
}
