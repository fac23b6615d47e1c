import { dayAt, sayDay, type Day } from '@/lib/days'
import type { StandingNotNow } from '@/lib/readiness/queries'

type NotNowOnRecordProps = { notNow: StandingNotNow; today: Day; timeZone: string }

/** That the patient said "not now" themselves, why, and when they are asked again. */
export const NotNowOnRecord = ({ notNow, today, timeZone }: NotNowOnRecordProps) => {
  const { saidAt, lookAgainOn, reason } = notNow
  return (
    <section aria-labelledby="not-now" className="rounded-card bg-accent-soft px-4 py-3">
      <h2 id="not-now" className="text-base">
        Not now, the patient says
      </h2>
      <p>
        Said {sayDay(dayAt(saidAt, timeZone), today)}; to look again {sayDay(lookAgainOn, today)}.
        The program waits unchanged, and they can take it up again themselves.
      </p>
      {reason && <p className="mt-1 whitespace-pre-line">“{reason}”</p>}
    </section>
  )
}
