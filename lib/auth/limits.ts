const minutes = 60_000
const hours = 60 * minutes
const days = 24 * hours

/**
 * How long a sign-in lasts, in milliseconds. Staff: NIST SP 800-63B-4 AAL2 asks for at most 24 h
 * overall and 1 h idle; patients: AAL1, 30 days on their own device.
 */
export const sessionLimits = {
  clinician: { overall: 12 * hours, idle: 30 * minutes },
  patient: { overall: 30 * days, idle: 30 * days },
} as const

/** How often a request renews "last seen", in milliseconds. */
export const seenEvery = 1 * minutes

/** How long a patient's access link works, in milliseconds, unless it is ended before. */
export const accessLinkLasts = 90 * days

/** How long a link to set a password works, in milliseconds. */
export const setPasswordLinkLasts = 3 * days
