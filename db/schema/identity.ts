import { check, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { instant } from './columns'

/** A person's sign-in. Global, because one person may work for, or be treated by, two clinics. */
export const accounts = pgTable('accounts', {
  id: uuid('id').primaryKey(),
  email: text('email').notNull().unique(),
  passwordHash: text('password_hash'),
  /** Set once the person has shown that the address is theirs; only then a letter may let them in. */
  emailConfirmedAt: instant('email_confirmed_at'),
  createdAt: instant('created_at').notNull(),
  passwordChangedAt: instant('password_changed_at'),
})

export const memberships = pgTable(
  'memberships',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    clinicId: uuid('clinic_id').notNull(),
    kind: text('kind', { enum: ['clinician', 'patient'] }).notNull(),
    personId: uuid('person_id').notNull(),
    lastUsedAt: instant('last_used_at'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.clinicId, t.kind] }),
    unique('one_membership_per_person').on(t.clinicId, t.kind, t.personId),
  ],
)

/** Looked up on every request, so that ending one takes effect at once. */
export const signInSessions = pgTable(
  'sign_in_sessions',
  {
    idHash: text('id_hash').primaryKey(),
    clinicId: uuid('clinic_id').notNull(),
    kind: text('kind', { enum: ['clinician', 'patient'] }).notNull(),
    personId: uuid('person_id').notNull(),
    accountId: uuid('account_id'),
    method: text('method', { enum: ['password', 'link'] }).notNull(),
    device: text('device').notNull().default(''),
    startedAt: instant('started_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    index('sign_in_sessions_by_person').on(t.clinicId, t.kind, t.personId),
    index('sign_in_sessions_by_account').on(t.accountId),
  ],
)

/** A patient's way in; the token is derived from the id with the server's secret, never stored. */
export const accessLinks = pgTable(
  'access_links',
  {
    clinicId: uuid('clinic_id').notNull(),
    id: uuid('id').notNull(),
    patientId: uuid('patient_id').notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
    wrongTries: integer('wrong_tries').notNull().default(0),
    lastUsedAt: instant('last_used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique('access_link_ids').on(t.id),
    index('access_links_by_patient').on(t.clinicId, t.patientId, t.createdAt),
  ],
)

/** Links that work once: set a password, confirm an address. An invitation also names the clinician. */
export const oneTimeLinks = pgTable(
  'one_time_links',
  {
    id: uuid('id').primaryKey(),
    purpose: text('purpose', { enum: ['set-password', 'confirm-email'] }).notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    clinicId: uuid('clinic_id'),
    clinicianId: uuid('clinician_id'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [index('one_time_links_by_account').on(t.accountId)],
)

/** Wrong tries per key (an account, a link, an address); pure rule in lib/auth/throttle.ts. */
export const throttles = pgTable(
  'throttles',
  {
    key: text('key').primaryKey(),
    wrongTries: integer('wrong_tries').notNull(),
    lastWrongAt: instant('last_wrong_at').notNull(),
    blockedUntil: instant('blocked_until'),
  },
  (t) => [
    check('wrong_tries_counted', sql`${t.wrongTries} > 0`),
    index('throttles_by_age').on(t.lastWrongAt),
  ],
)
