import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from './columns'
import { clinics } from './clinics'

export const clinicianRoles = ['owner', 'clinician', 'assistant'] as const

export const clinicians = pgTable(
  'clinicians',
  {
    clinicId: clinicId().references(() => clinics.id),
    id: uuid('id').notNull(),
    accountId: uuid('account_id').notNull(),
    name: text('name').notNull(),
    credentials: text('credentials').notNull().default(''),
    email: text('email').notNull(),
    role: text('role', { enum: clinicianRoles }).notNull(),
    isActive: boolean('is_active').notNull().default(true),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index('clinicians_by_account').on(t.clinicId, t.accountId),
  ],
)
