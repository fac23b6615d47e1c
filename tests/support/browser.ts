import { AsyncLocalStorage } from 'node:async_hooks'
import { vi } from 'vitest'
import type { Result } from '@/lib/action'
import { sessionCookie, type TestClinician, type TestPatient } from './people'

// Import this file first: what it mocks must not have been loaded.

type Browser = { cookies: Map<string, string>; address: string; userAgent: string }

const open = new AsyncLocalStorage<Browser>()

function current(): Browser {
  const browser = open.getStore()
  if (!browser) throw new Error('Nothing is asked for outside of a browser: use inBrowser.')
  return browser
}

/** A browser with no cookies, at an address of its own. */
export function newBrowser(address = `203.0.113.${Math.floor(Math.random() * 250)}`): Browser {
  return { cookies: new Map(), address: `${address}:${Math.random()}`, userAgent: 'test' }
}

/** A browser in which this person is signed in. */
export async function browserOf(person: TestClinician | TestPatient): Promise<Browser> {
  const browser = newBrowser()
  const { name, value } = await sessionCookie(person)
  browser.cookies.set(name, value)
  return browser
}

vi.mock('next/headers', () => ({
  headers: async () =>
    new Headers({
      host: 'localhost:3000',
      origin: 'http://localhost:3000',
      'user-agent': current().userAgent,
      'x-forwarded-for': current().address,
    }),
  cookies: async () => {
    const { cookies } = current()
    return {
      get: (name: string) => {
        const value = cookies.get(name)
        return value ? { name, value } : undefined
      },
      set: (name: string, value: string) => void cookies.set(name, value),
    }
  },
}))

vi.mock('next/cache', () => ({ refresh: () => {}, revalidatePath: () => {} }))

// Work that waits until the answer is out runs at once, and is waited for by `settled`.
const later: Promise<unknown>[] = []
vi.mock('next/server', () => ({
  after: (run: () => Promise<unknown>) => void later.push(run()),
}))

export const settled = () => Promise.all(later.splice(0))

/** Runs one piece of work in a browser; several may run at once. */
export const inBrowser = <T>(browser: Browser, run: () => Promise<T>): Promise<T> =>
  open.run(browser, run)

type Outcome = { path: string } | { refused: string; message: string } | { done: unknown }

const pathOf = (error: unknown): string | null => {
  const digest = (error as { digest?: unknown }).digest
  return typeof digest === 'string' && digest.startsWith('NEXT_REDIRECT')
    ? (digest.split(';')[2] ?? null)
    : null
}

type Form<D> = (before: null, form: FormData) => Promise<Result<D>>

/** Sends a plain form: where it leads, or what it was answered. */
export async function sends<D>(
  browser: Browser,
  form: Form<D>,
  fields: Record<string, string>,
): Promise<Outcome> {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  try {
    const result = await inBrowser(browser, () => form(null, data))
    return result.ok ? { done: result.data } : { refused: result.code, message: result.message }
  } catch (error) {
    const path = pathOf(error)
    if (path === null) throw error
    return { path }
  }
}
