'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { isUnsent } from '@/lib/reports/outbox'
import type { ReportDocument } from '@/lib/reports/document'
import { keepForOffline, type OfflinePages } from '@/components/shell/offline'
import { KeptLine } from './kept-line'
import { RefusedReport } from './refused-report'
import { keptWords } from './today-words'
import { useKeeper } from './use-keeper'

type OnThisDeviceProps = {
  patientId: string
  /** Reports of this page that the server holds. */
  known: readonly ReportDocument[]
  /** What to keep for when there is no signal. */
  offline?: OfflinePages
}

/** Sends what this phone still holds, says so while it waits, and shows the page anew after. */
export const OnThisDevice = ({ patientId, known, offline }: OnThisDeviceProps) => {
  const { keeper, snapshot } = useKeeper(patientId, known)
  const router = useRouter()
  const unsent = Object.values(snapshot.outbox).filter(isUnsent)
  const refused = unsent.filter(({ refusal }) => refusal !== null)
  const waiting = unsent.filter(({ refusal }) => refusal === null)
  const hadWaiting = useRef(false)

  useEffect(() => {
    if (hadWaiting.current && waiting.length === 0) router.refresh()
    hadWaiting.current = waiting.length > 0
  }, [waiting.length, router])

  useEffect(() => {
    if (offline) void keepForOffline(patientId, offline)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the stamp says whether the pages are others
  }, [patientId, offline?.stamp])

  if (unsent.length === 0) return null
  return (
    <>
      {waiting.length > 0 && (
        <section className="rounded-card border border-line bg-sunken p-4">
          <p className="font-semibold">{keptWords.waiting(waiting.length)}</p>
          <KeptLine snapshot={snapshot} kept={waiting[0]} />
        </section>
      )}
      {refused.map((kept) => (
        <RefusedReport
          key={kept.document.id}
          kept={kept}
          onRemove={() => void keeper?.remove(kept.document.id)}
        />
      ))}
    </>
  )
}
