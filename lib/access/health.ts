import { sql } from 'drizzle-orm'
import { transaction } from '../../db/connection'

const longestWait = 3000

/** Whether the database answers one round trip within three seconds, as a role of the app. */
export async function isDatabaseThere(): Promise<boolean> {
  const answers = transaction({ role: 'plumbline_identity' }, (tx) => tx.execute(sql`select 1`))
    .then(() => true)
    .catch(() => false)
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, longestWait, false)
  })
  return Promise.race([answers, tooLate]).finally(() => clearTimeout(timer))
}
