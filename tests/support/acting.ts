import { vi } from 'vitest'
import type { SignedIn } from '@/lib/auth/current-session'
import { signedIn, type TestClinician, type TestPatient } from './people'

export type TestPerson = TestClinician | TestPatient

const acting: { session: SignedIn | null; origin: string | null } = {
  session: null,
  origin: 'http://localhost:3000',
}

vi.mock('@/lib/auth/current-session', () => ({
  currentSession: async () => acting.session,
}))

vi.mock('next/headers', () => ({
  headers: async () =>
    new Headers({
      host: 'localhost:3000',
      'user-agent': 'test',
      ...(acting.origin === null ? {} : { origin: acting.origin }),
    }),
  cookies: async () => ({ get: () => undefined, set: () => {}, delete: () => {} }),
}))

vi.mock('next/cache', () => ({ refresh: () => {}, revalidatePath: () => {} }))

/** Makes every action and query that follows run as this person; null is signed out. */
export function actAs(person: TestPerson | null): void {
  acting.session = person && signedIn(person)
}

/** What the browser's Origin header says from now on; null leaves it out. */
export function sendOrigin(origin: string | null): void {
  acting.origin = origin
}

/** Runs one piece of work as a person. */
export async function as<T>(person: TestPerson | null, run: () => Promise<T>): Promise<T> {
  actAs(person)
  return run()
}
