'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { blankReport } from '@/lib/reports/begin'
import type { ReportDocument } from '@/lib/reports/document'
import { dayOnDevice, instantOnDevice } from '@/lib/sessions/device-time'
import type { SessionMovement, SessionPlan } from '@/lib/sessions/session-plan'
import { openSitting } from '@/lib/sessions/sitting'
import { keeperFor } from './browser-keeper'
import { nothingYet, type ReportKeeper } from './report-keeper'

export type Edit = (document: ReportDocument) => ReportDocument

type Given = {
  plan: SessionPlan
  patientId: string
  /** Reports of this moment and day that the server holds; one alone when it is to be changed. */
  known: readonly ReportDocument[]
  /** Whether this is about one report of any day, and not about today's moment. */
  isCorrection: boolean
}

type Sitting = { report: ReportDocument | null; movements: SessionMovement[] }

const sittingFor = ({ plan, isCorrection }: Given, reports: readonly ReportDocument[]): Sitting => {
  const [first = null] = reports
  if (isCorrection) return { report: first, movements: plan.movements }
  const { report, entries } = openSitting(plan.movements, reports)
  return { report, movements: entries }
}

const newReport = ({ revisionId, moment }: SessionPlan, at: Date): ReportDocument =>
  blankReport({
    id: uuidv7(),
    revisionId,
    moment,
    performedOn: dayOnDevice(at),
    performedAt: instantOnDevice(at),
  })

const heldHere = (keeper: ReportKeeper, { plan, known, isCorrection }: Given): ReportDocument[] => {
  const documents = Object.values(keeper.snapshot().outbox).map(({ document }) => document)
  return isCorrection
    ? documents.filter(({ id }) => id === known[0]?.id)
    : documents.filter(
        ({ moment, performedOn }) =>
          moment === plan.moment && performedOn === dayOnDevice(new Date()),
      )
}

const namesIn = ({ movements }: SessionPlan): Record<string, string> =>
  Object.fromEntries(movements.flatMap(({ ways }) => ways.map(({ slug, name }) => [slug, name])))

const never = () => () => {}

/**
 * One sitting on this device: what is answered in it so far, and the way to answer. It goes on with
 * what was left in the middle, here or on another device, and begins a report with the first answer.
 */
export function useSitting(given: Given) {
  const { plan, patientId, known } = given
  const [keeper, setKeeper] = useState<ReportKeeper | null>(null)
  const [sitting, setSitting] = useState(() => sittingFor(given, known))
  const hasWritten = useRef(false)
  const versions = known.map(({ id, sequence }) => `${id}:${sequence}`).join()

  useEffect(() => {
    const mine = keeperFor(patientId)
    void mine.open(known).then(() => {
      setKeeper(mine)
      if (!hasWritten.current) setSitting(sittingFor(given, heldHere(mine, given)))
    })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- opened once for what the server said
  }, [patientId, versions])

  const snapshot = useSyncExternalStore(
    keeper?.subscribe ?? never,
    keeper?.snapshot ?? (() => nothingYet),
    () => nothingYet,
  )
  const kept = sitting.report ? snapshot.outbox[sitting.report.id] : undefined
  const report = kept?.document ?? sitting.report

  const write = (edit: Edit) => {
    hasWritten.current = true
    const start = sitting.report ?? newReport(plan, new Date())
    if (!sitting.report) setSitting({ ...sitting, report: start })
    void keeperFor(patientId).write(start, edit, namesIn(plan))
  }

  /** Another sitting of the same moment. */
  const startAgain = () => setSitting({ report: null, movements: plan.movements })

  return { movements: sitting.movements, report, kept, snapshot, write, startAgain }
}

export type OpenSitting = ReturnType<typeof useSitting>
