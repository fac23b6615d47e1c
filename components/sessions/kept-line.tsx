import Link from 'next/link'
import { isBlank, isUnsent, type KeptReport } from '@/lib/reports/outbox'
import type { Snapshot } from './report-keeper'
import { keptWords } from './today-words'

type KeptLineProps = { snapshot: Snapshot; kept: KeptReport | undefined }

const wordsFor = (snapshot: Snapshot, kept: KeptReport): string => {
  if (snapshot.isSettling) return keptWords.sending
  if (!isUnsent(kept)) return keptWords.saved
  if (kept.refusal) return keptWords.refused(kept.refusal)
  if (snapshot.isSignedOut) return keptWords.signedOut
  if (snapshot.isShelfBroken && kept.tries > 0) return keptWords.pageOnly
  return kept.tries > 0 ? keptWords.kept : keptWords.sending
}

/** Where a report is: on this phone only, or with the clinic. Quiet, and always true. */
export const KeptLine = ({ snapshot, kept }: KeptLineProps) => (
  <p role="status" className="min-h-7 text-quiet">
    {kept && !isBlank(kept.document) && wordsFor(snapshot, kept)}
    {snapshot.isSignedOut && (
      <>
        {' '}
        <Link
          href="/sign-in"
          className="inline-flex min-h-12 items-center font-semibold text-accent underline underline-offset-4"
        >
          {keptWords.signIn}
        </Link>
      </>
    )}
  </p>
)
