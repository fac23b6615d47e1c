import fs from 'node:fs'
import path from 'node:path'
import { prepareDatabase } from '@/db/prepare'
import { provision } from '@/db/provision'
import { buildApp, isBuilt } from '@/scripts/start/build'
import { endChild } from '@/scripts/start/child'
import { startServer } from '@/scripts/start/server'
import { testBuild } from '@/scripts/start/app-builds'
import { projectRoot, startThrowawayServer } from '@/tests/support/throwaway-server'
import { openMailbox } from './mailbox'

const DATABASE = 'plumbline_stories'
const port = Number(process.env.E2E_PORT)

/**
 * Once per run: an empty database with the library and no demo clinic, a mailbox, and the
 * production build served on a free port. Stories find in the environment what they need to make
 * their own people: DATABASE_URL, DATABASE_OWNER_URL, DATABASE_ADMIN_URL, E2E_MAILBOX.
 */
export default async function serveForStories(): Promise<() => Promise<void>> {
  const closing: (() => Promise<unknown>)[] = []
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step()
  }
  try {
    if (!isBuilt(testBuild)) await buildApp(testBuild)

    const database = await startThrowawayServer()
    closing.push(() => database.dispose())
    const { adminUrl, ownerPassword, appPassword, dataDir } = database
    const urls = await provision({ adminUrl, database: DATABASE, ownerPassword, appPassword })
    await prepareDatabase(urls.ownerUrl)

    const folder = path.join(dataDir, 'mail')
    const mailbox = await openMailbox(folder)
    closing.push(() => mailbox.close())

    const forTheApp = {
      DATABASE_URL: urls.appUrl,
      // As `npm start` does with its own server; the integration tests go without, as behind a pooler.
      DATABASE_PREPARED: 'yes',
      NEXTAUTH_SECRET: 'only for tests, and long enough to be taken',
      NEXTAUTH_URL: `http://localhost:${port}`,
      SMTP_URL: mailbox.url,
    }
    const log = fs.openSync(path.join(projectRoot, testBuild.distDir, 'server.log'), 'w')
    const server = await startServer({
      port,
      host: '127.0.0.1',
      isDevelopment: false,
      env: { ...forTheApp, NEXT_DIST_DIR: testBuild.distDir, TZ: 'Asia/Kathmandu' },
      output: log,
    })
    closing.push(() => endChild(server))

    Object.assign(process.env, forTheApp, {
      DATABASE_OWNER_URL: urls.ownerUrl,
      DATABASE_ADMIN_URL: adminUrl(DATABASE),
      E2E_MAILBOX: folder,
    })
    return close
  } catch (error) {
    await close()
    throw error
  }
}
