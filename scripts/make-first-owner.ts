import { parseArgs } from 'node:util'
import { root } from './install.mjs'
import { openDatabase } from './start/database'
import { end, endWhenAsked, isEnding } from './start/lifetime'
import { say, Trouble } from './start/progress'
import { applySettings } from './start/environment'

type FirstOwner = {
  createFirstOwner(options: {
    ownerUrl: string
    clinic: string
    name: string
    email: string
  }): Promise<{ link: string }>
}

const USAGE =
  'To make a clinic and its owner:\n\n' +
  '  npm run owner -- --clinic "Riverside Physiotherapy" --name "Ana Sousa" --email ana@example.org'

type Arguments = { clinic: string; name: string; email: string }

function readArguments(): Arguments {
  const text = { type: 'string' as const, default: '' }
  let values: Arguments
  try {
    values = parseArgs({ options: { clinic: text, name: text, email: text } }).values
  } catch (error) {
    throw new Trouble(`${(error as Error).message}\n\n${USAGE}`)
  }
  const missing = (['clinic', 'name', 'email'] as const).filter((key) => !values[key].trim())
  if (missing.length > 0) {
    throw new Trouble(`Missing: ${missing.map((key) => `--${key}`).join(', ')}.\n\n${USAGE}`)
  }
  return values
}

async function run(): Promise<void> {
  const person = readArguments()
  const { settings, secrets } = applySettings(root, { isDevelopment: false })
  const { ownerUrl, url } = await openDatabase(settings, secrets)
  Object.assign(process.env, { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl })
  const file = new URL('../db/first-owner.ts', import.meta.url).href
  const { createFirstOwner } = (await import(file)) as FirstOwner
  const { link } = await createFirstOwner({ ownerUrl, ...person })
  say(
    `\n${person.clinic} is there, and ${person.name} owns it. This link sets the password; it ` +
      `works once:\n\n  ${link}\n`,
  )
}

/** Makes a clinic and its owner from the command line, and prints the link for the password. */
export async function makeFirstOwner(): Promise<void> {
  endWhenAsked()
  try {
    await run()
    await end(0)
  } catch (error) {
    if (!isEnding()) console.error(error instanceof Trouble ? `\n${error.message}` : error)
    await end(1)
  }
}
