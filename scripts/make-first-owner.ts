import { parseArgs } from 'node:util'
import { createFirstOwner } from '../db/first-owner'
import { emailAddress } from '../lib/auth/email-address'
import { Problem } from '../lib/errors'
import { root } from './install.mjs'
import { openDatabase } from './start/database'
import { end, endWhenAsked, isEnding } from './start/lifetime'
import { say, Trouble } from './start/progress'
import { applySettings } from './start/environment'

const USAGE =
  'To make a clinic and its owner:\n\n' +
  '  npm run owner -- --clinic "Riverside Physiotherapy" --name "Ana Sousa" --email ana@example.org\n\n' +
  '--time-zone Europe/Lisbon names the clinic’s; left out, it is the one of this machine.'

type Arguments = { clinic: string; name: string; email: string; 'time-zone': string }

function readArguments(): Arguments {
  const text = { type: 'string' as const, default: '' }
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  let values: Arguments
  try {
    const options = {
      clinic: text,
      name: text,
      email: text,
      'time-zone': { ...text, default: here },
    }
    values = parseArgs({ options }).values
  } catch (error) {
    throw new Trouble(`${(error as Error).message}\n\n${USAGE}`)
  }
  const missing = (['clinic', 'name', 'email'] as const).filter((key) => !values[key].trim())
  if (missing.length > 0) {
    throw new Trouble(`Missing: ${missing.map((key) => `--${key}`).join(', ')}.\n\n${USAGE}`)
  }
  const email = emailAddress.safeParse(values.email)
  if (!email.success) throw new Trouble(`--email: ${email.error.issues[0]?.message}`)
  return values
}

async function run(): Promise<void> {
  const person = readArguments()
  const { settings, secrets } = applySettings(root, { isDevelopment: false })
  const { ownerUrl, url } = await openDatabase(settings, secrets)
  Object.assign(process.env, { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl })
  const { clinic: clinicName, name, email, 'time-zone': timeZone } = person
  const { setPasswordUrl } = await createFirstOwner({ clinicName, name, email, timeZone })
  say(
    `\n${person.clinic} is there, and ${person.name} owns it. This link sets the password; it ` +
      `works once, within three days:\n\n  ${setPasswordUrl}\n`,
  )
}

/** Makes a clinic and its owner from the command line, and prints the link for the password. */
export async function makeFirstOwner(): Promise<void> {
  endWhenAsked()
  try {
    await run()
    await end(0)
  } catch (error) {
    const isInWords = error instanceof Trouble || error instanceof Problem
    if (!isEnding()) console.error(isInWords ? `\n${error.message}` : error)
    await end(1)
  }
}
