import type { BrowserContext } from '@playwright/test'
import { sessionCookie, type TestClinician, type TestPatient } from '@/tests/support/people'

/** Gives a browser the sign-in session of a person. */
export async function signIn(
  context: BrowserContext,
  person: TestClinician | TestPatient,
): Promise<void> {
  const { name, value } = await sessionCookie(person)
  const url = process.env.NEXTAUTH_URL ?? 'http://localhost'
  await context.addCookies([{ name, value, url }])
}
