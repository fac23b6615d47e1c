import { v5 as uuidv5 } from 'uuid'

/** For how long one entry says that a record was opened. */
export const oneOpeningMinutes = 30

/**
 * The id of the entry that a sign-in opened a patient's record, the same for every page of it within
 * one half hour of the clock: however many there are, and in whatever order, the trail says it once.
 */
export function openingId(signIn: string, patientId: string, at: Date): string {
  const stretch = Math.floor(at.getTime() / (oneOpeningMinutes * 60_000))
  return uuidv5(`${signIn} ${stretch}`, patientId)
}
