/** NIST SP 800-63B: short secrets are guessed within a bounded number of tries. */
export const mostWrongTries = 10

export type LinkFacts = { endedAt: Date | null; expiresAt: Date; wrongTries: number }

export type LinkState = 'open' | 'ended' | 'expired' | 'tried-too-often'

/** Whether a patient's link still opens their page, and if not, why. */
export function linkState({ endedAt, expiresAt, wrongTries }: LinkFacts, at: Date): LinkState {
  if (endedAt) return 'ended'
  if (wrongTries >= mostWrongTries) return 'tried-too-often'
  return expiresAt <= at ? 'expired' : 'open'
}
