import { createStore, del, keys, update } from 'idb-keyval'
import { isUnsent, type Outbox } from '@/lib/reports/outbox'
import type { Shelf } from './report-keeper'

const store = () => createStore('plumbline', 'reports')

/** The reports of one person in this browser's own database. */
export const deviceShelf = (patientId: string): Shelf => ({
  async update(edit) {
    let held: Outbox = {}
    await update<Outbox>(patientId, (old) => (held = edit(old ?? {})), store())
    return held
  },
  clear: () => del(patientId, store()),
})

/** Forgets people who used this device before, apart from what of theirs was never sent. */
export async function forgetOthers(patientId: string): Promise<void> {
  const others = (await keys<string>(store())).filter((key) => key !== patientId)
  for (const other of others) {
    const kept = await deviceShelf(other).update((outbox) =>
      Object.fromEntries(Object.entries(outbox).filter(([, report]) => isUnsent(report))),
    )
    if (Object.keys(kept).length === 0) await deviceShelf(other).clear()
  }
}
