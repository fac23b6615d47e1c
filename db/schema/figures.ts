import { customType, pgTable, text } from 'drizzle-orm/pg-core'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/**
 * Drawings by the hash of their content, shared by all clinics, compressed. A release adds its own and takes none away: old revisions go on showing theirs.
 */
export const figureFiles = pgTable('figure_files', {
  hash: text('hash').primaryKey(),
  gzip: bytes('gzip').notNull(),
})
