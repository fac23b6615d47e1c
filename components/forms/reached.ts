import { unstable_isUnrecognizedActionError as isFromOldPage } from 'next/navigation'
import type { Result } from '@/lib/action'
import { oldPageWords, sayPageIsOld } from './old-page'

/**
 * The answer of an action; null when the server was out of reach. A page from before an update asks
 * for what is no longer there: that is said in words, and the page offers to load itself anew.
 */
export async function reached<D>(asking: Promise<Result<D>>): Promise<Result<D> | null> {
  try {
    return await asking
  } catch (error) {
    if (!isFromOldPage(error)) return null
    sayPageIsOld()
    return { ok: false, code: 'unavailable', message: oldPageWords }
  }
}
