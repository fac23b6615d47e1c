/** How long a patient can still read their program once their care has ended, in milliseconds. */
export const readableAfterCare = 90 * 24 * 60 * 60 * 1000

/** Until when a patient can read. */
export const readableUntil = (careEndedAt: Date): Date =>
  new Date(careEndedAt.getTime() + readableAfterCare)

/** Whether a patient's way in has closed by itself, 90 days after their care ended. */
export const isAccessOver = (careEndedAt: Date | null, at: Date): boolean =>
  careEndedAt !== null && readableUntil(careEndedAt) <= at
