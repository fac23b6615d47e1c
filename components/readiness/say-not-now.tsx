import Link from 'next/link'
import { notNowWords } from './not-now-words'

/** The quiet way out of the whole program, at the foot of the day. */
export const SayNotNow = () => (
  <p>
    {notNowWords.fromToday}{' '}
    <Link
      href="/not-now"
      prefetch={false}
      className="inline-flex min-h-12 items-center font-semibold text-accent underline underline-offset-4"
    >
      {notNowWords.fromTodayLink}
    </Link>
  </p>
)
