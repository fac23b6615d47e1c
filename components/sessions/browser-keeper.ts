import { dayOnDevice } from '@/lib/sessions/device-time'
import { deviceShelf, forgetOthers } from './device-shelf'
import { makeReportKeeper, type ReportKeeper } from './report-keeper'
import { sendReport } from './send-report'

async function alone(work: () => Promise<void>): Promise<boolean> {
  if (!('locks' in navigator)) {
    await work()
    return true
  }
  return navigator.locks.request('plumbline-reports', { ifAvailable: true }, async (lock) => {
    if (lock) await work()
    return lock !== null
  })
}

const after = (ms: number, work: () => void) => {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}

function followThePage(keeper: ReportKeeper): void {
  const wake = () => void keeper.wake()
  addEventListener('online', wake)
  addEventListener('pageshow', (event) => event.persisted && wake())
  addEventListener('pagehide', () => keeper.leave())
  document.addEventListener('visibilitychange', () =>
    document.visibilityState === 'hidden' ? keeper.leave() : wake(),
  )
}

let made: { patientId: string; keeper: ReportKeeper } | null = null

/** This page's keeper of the reports of the person who is signed in. */
export function keeperFor(patientId: string): ReportKeeper {
  if (made?.patientId === patientId) return made.keeper
  const keeper = makeReportKeeper({
    shelf: deviceShelf(patientId),
    send: sendReport,
    alone,
    after,
    today: () => dayOnDevice(new Date()),
  })
  made = { patientId, keeper }
  followThePage(keeper)
  void forgetOthers(patientId).catch(() => {})
  return keeper
}
