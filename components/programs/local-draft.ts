import { del, get, set } from 'idb-keyval'
import type { LocalCopy, LocalDraft } from './draft-keeper'

const keyOf = (actorId: string, patientId: string): string => `draft/${actorId}/${patientId}`

/** The copy this person left on this device because it never arrived; null when there is none. */
export const localDraft = async (actorId: string, patientId: string): Promise<LocalDraft | null> =>
  (await get<LocalDraft>(keyOf(actorId, patientId)).catch(() => undefined)) ?? null

/** A copy on this device; a browser without a store (private windows) just does without. */
export const localCopy = (actorId: string, patientId: string): LocalCopy => ({
  keep: (draft) => set(keyOf(actorId, patientId), draft).catch(() => {}),
  forget: () => del(keyOf(actorId, patientId)).catch(() => {}),
})
