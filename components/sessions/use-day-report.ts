'use client'

import { v7 as uuidv7 } from 'uuid'
import { blankReport } from '@/lib/reports/begin'
import { DAY_ITSELF } from '@/lib/reports/day-itself'
import type { ReportDocument } from '@/lib/reports/document'
import { dayOnDevice, instantOnDevice } from '@/lib/sessions/device-time'
import { keeperFor } from './browser-keeper'
import { useKeeper } from './use-keeper'

type Edit = (document: ReportDocument) => ReportDocument

const latest = (documents: readonly ReportDocument[]): ReportDocument | null =>
  [...documents].sort((a, b) => (a.performedAt < b.performedAt ? 1 : -1))[0] ?? null

const isOfToday = ({ moment, performedOn }: ReportDocument): boolean =>
  moment === DAY_ITSELF && performedOn === dayOnDevice(new Date())

/**
 * The report about the day itself on this device: what is said of it so far, and the way to say more.
 * It begins with the first word; `known` are the reports the server holds.
 */
export function useDayReport(
  patientId: string,
  revisionId: string,
  known: readonly ReportDocument[],
) {
  const { snapshot } = useKeeper(patientId, known)
  const held = Object.values(snapshot.outbox).map(({ document }) => document)
  const report = latest(held.filter(isOfToday)) ?? latest(known.filter(isOfToday))

  const write = (edit: Edit) => {
    const at = new Date()
    const start =
      report ??
      blankReport({
        id: uuidv7(),
        revisionId,
        moment: DAY_ITSELF,
        performedOn: dayOnDevice(at),
        performedAt: instantOnDevice(at),
      })
    void keeperFor(patientId).write(start, edit)
  }

  const kept = report ? snapshot.outbox[report.id] : undefined
  return { report, kept, snapshot, write }
}
