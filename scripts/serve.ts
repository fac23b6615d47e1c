import { seedDemo } from '../db/seed/demo'
import { root } from './install.mjs'
import { productionBuild } from './start/app-builds'
import { buildApp, isBuilt } from './start/build'
import { openDatabase } from './start/database'
import { signInLines, type SignIns } from './start/demo'
import { end, endWhenAsked, isEnding } from './start/lifetime'
import { drawInBackground, sayWhatIsMissing } from './start/figures'
import { say, step, Trouble } from './start/progress'
import { requirePort, startServer } from './start/server'
import { networkAddress, type Settings } from './start/settings'
import { applySettings } from './start/environment'

function announce({ address, host, port, database }: Settings, signIns: SignIns): void {
  say(`\nPlumbline is ready: ${address}`)
  if (database === null && host === '127.0.0.1' && networkAddress() !== null) {
    say('To open it on a phone in the same network as well: HOST=0.0.0.0 npm start')
  } else if (database === null && host === '0.0.0.0') {
    say(`On this machine also: http://localhost:${port}`)
    say('Everyone in the same network can open it now.')
  }
  if (signIns.length > 0) {
    say(
      '\nIt holds a demo clinic, in which every person is made up.\nSign in with e-mail and password:',
    )
    for (const line of signInLines(signIns)) say(`  ${line}`)
  }
  say('\nCtrl-C stops everything.')
}

async function run(isDevelopment: boolean): Promise<void> {
  const { settings, secrets } = applySettings(root, { isDevelopment })
  await requirePort(settings.port, settings.host)
  const database = await openDatabase(settings, secrets)
  process.env.DATABASE_URL = database.url
  // Nothing stands between the app and the built-in server.
  if (settings.database === null) process.env.DATABASE_PREPARED ??= 'yes'
  const signIns =
    settings.database === null
      ? await step(
          'Looking after the demo clinic',
          async () => (await seedDemo({ ownerUrl: database.ownerUrl, now: new Date() })).signIns,
          () => 'it is there',
        )
      : []

  const build = productionBuild()
  const isFixed = Boolean(process.env.PLUMBLINE_PREBUILT)
  if (!isDevelopment && !isFixed && !isBuilt(build)) {
    await step(
      'Building the app (only after a change; a minute, or a few on a busy machine)',
      () => buildApp(build),
      () => 'built',
    )
  }
  // The web server never gets hold of the owner's login.
  delete process.env.DATABASE_OWNER_URL
  const server = await step(
    'Starting the web server',
    () => startServer(settings),
    () => 'it answers',
  )
  server.once('exit', (code, signal) => {
    if (isEnding()) return
    say(`\nThe web server ended (${signal ?? `code ${code}`}).`)
    void end(1)
  })
  announce(settings, signIns)
  // An image is served as it was built, by an account that may not write into it.
  if (isDevelopment) sayWhatIsMissing()
  else if (!isFixed) await drawInBackground(database.ownerUrl)
}

/** Everything from an installed project to a running app. Ends the process when that fails. */
export async function serve({ isDevelopment }: { isDevelopment: boolean }): Promise<void> {
  endWhenAsked()
  try {
    await run(isDevelopment)
  } catch (error) {
    if (!isEnding()) console.error(error instanceof Trouble ? `\n${error.message}` : error)
    await end(1)
  }
}
