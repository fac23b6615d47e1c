import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  /** Prepared statements live in a connection; a transaction pooler may not keep them. */
  DATABASE_PREPARED: z.enum(['yes', 'no']).default('no'),
  NEXTAUTH_SECRET: z.string().min(32),
  NEXTAUTH_URL: z.url().default('http://localhost:3000'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Whether a reverse proxy in front writes the X-Forwarded headers, and nobody else can. */
  TRUST_PROXY: z.stringbool().default(false),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Plumbline <no-reply@localhost>'),
  PLUMBLINE_NOW: z.iso.datetime({ offset: true }).optional(),
})

export type Env = z.infer<typeof schema>

let read: Env | undefined

/** The settings of this process, read once. Throws with the names of those that are missing. */
export function env(): Env {
  if (read) return read
  const parsed = schema.safeParse(process.env)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.'))
    throw new Error(`These settings are missing or wrong: ${[...new Set(names)].join(', ')}`)
  }
  return (read = parsed.data)
}

/** The clock of the app. PLUMBLINE_NOW stops it, so that a story can be told on a chosen day. */
export const now = (): Date => new Date(env().PLUMBLINE_NOW ?? Date.now())

/** Where a person's browser finds this app, without a trailing slash. */
export const origin = (): string => new URL(env().NEXTAUTH_URL).origin

/** Where this process itself listens, for asking itself for a page; no proxy in between. */
export function ownAddress(): string {
  const { HOST, PORT } = env()
  const host = ['0.0.0.0', '::', ''].includes(HOST) ? '127.0.0.1' : HOST
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`
}
