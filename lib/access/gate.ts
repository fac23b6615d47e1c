import { notFound, redirect } from 'next/navigation'
import { Problem } from '../errors'

/**
 * The first line of a page: waits for a grant, and turns its refusal into the sign-in page (which
 * comes back to `path`) or the not-found page.
 */
export async function gate<S>(granting: Promise<S>, path: string): Promise<S> {
  try {
    return await granting
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.code === 'not-signed-in') redirect(`/sign-in?next=${encodeURIComponent(path)}`)
    notFound()
  }
}
