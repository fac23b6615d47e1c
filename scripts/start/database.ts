import path from 'node:path'
import { startEmbedded, type Embedded } from '../../db/embedded/start'
import { prepareDatabase } from '../../db/prepare'
import { provision } from '../../db/provision'
import { checkGivenServer } from './given-server'
import { atTheEnd, end, isEnding } from './lifetime'
import { say, step, Trouble } from './progress'
import type { Secrets } from './secrets'
import type { Settings } from './settings'

export type Database = {
  /** What the app connects with. */
  url: string
  /** What migrations, the library and seeds connect with. */
  ownerUrl: string
}

function whereItIs(server: Embedded, root: string): string {
  const inProject = path.relative(root, server.folder)
  return inProject.startsWith('..') ? server.folder : inProject
}

async function startBuiltIn({ root, dataDir }: Settings): Promise<Embedded> {
  const server = await step(
    'Starting the built-in PostgreSQL',
    () =>
      startEmbedded({ root, dataDir }).catch((error: Error) => {
        throw new Trouble(error.message)
      }),
    (started) => {
      const verb = started.adopted ? 'joined the running one' : started.created ? 'made' : 'ready'
      return `${verb}, its files are in ${whereItIs(started, root)}`
    },
  )
  atTheEnd(() => server.stop())
  server.onLost(() => {
    if (isEnding()) return
    say(
      `\nThe database stopped by itself. Nothing that was saved is lost; "npm start" picks it up ` +
        `again. Its log is ${server.logFile}`,
    )
    void end(1)
  })
  return server
}

/**
 * Opens the database the settings name, with its tables and the movement library up to date. The
 * built-in one closes with the process.
 *
 * @throws Trouble when a server we were given cannot be used as it is
 */
export async function openDatabase(settings: Settings, secrets: Secrets | null): Promise<Database> {
  const database = await reach(settings, secrets)
  await step(
    'Bringing tables and the movement library up to date',
    () => prepare(database.ownerUrl),
    (count) => (count === 0 ? 'nothing to change' : `${count} migrations applied`),
  )
  return database
}

async function prepare(ownerUrl: string): Promise<number> {
  try {
    return await prepareDatabase(ownerUrl)
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error
    throw new Trouble(
      'The tables or the movement library could not be brought up to date, and nothing was ' +
        `changed: ${reason instanceof Error ? reason.message : String(reason)}`,
    )
  }
}

async function reach(settings: Settings, secrets: Secrets | null): Promise<Database> {
  const given = settings.database
  if (given !== null) {
    await step(
      `Looking at the database on ${new URL(given.url).host}`,
      () => checkGivenServer(given),
      (version) => `PostgreSQL ${version}`,
    )
    return given
  }
  if (secrets === null) throw new Error('The built-in database needs its secrets.')
  const server = await startBuiltIn(settings)
  const { appUrl, ownerUrl } = await provision({
    adminUrl: server.adminUrl,
    database: 'plumbline',
    ownerPassword: secrets.ownerPassword,
    appPassword: secrets.appPassword,
  })
  return { url: appUrl, ownerUrl }
}
