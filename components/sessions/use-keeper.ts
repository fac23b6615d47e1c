'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ReportDocument } from '@/lib/reports/document'
import { keeperFor } from './browser-keeper'
import { nothingYet, type ReportKeeper, type Snapshot } from './report-keeper'

const never = () => () => {}

/** The keeper of this person's reports, opened with what the server was found to hold. */
export function useKeeper(
  patientId: string,
  known: readonly ReportDocument[],
): { keeper: ReportKeeper | null; snapshot: Snapshot } {
  const [keeper, setKeeper] = useState<ReportKeeper | null>(null)
  const versions = known.map(({ id, sequence }) => `${id}:${sequence}`).join()

  useEffect(() => {
    const mine = keeperFor(patientId)
    void mine.open(known).then(() => setKeeper(mine))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- versions say whether known is news
  }, [patientId, versions])

  const snapshot = useSyncExternalStore(
    keeper?.subscribe ?? never,
    keeper?.snapshot ?? (() => nothingYet),
    () => nothingYet,
  )
  return { keeper, snapshot }
}
