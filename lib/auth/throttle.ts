const seconds = 1000
const minutes = 60 * seconds
const hours = 60 * minutes

export type ThrottleRule = {
  /** Wrong tries before the first wait. */
  free: number
  /** The first wait in milliseconds; each further wrong try doubles it. */
  firstWait: number
  /** The longest wait in milliseconds; no one can keep a person out for longer. */
  longestWait: number
  /** After this many milliseconds without a wrong try, counting starts again. */
  forgottenAfter: number
}

const rule = (free: number, forgottenAfter: number): ThrottleRule => ({
  free,
  firstWait: 10 * seconds,
  longestWait: 15 * minutes,
  forgottenAfter,
})

/** NIST SP 800-63B 3.2.2: slow guessing down without letting strangers lock someone out for good. */
export const throttleRules = {
  account: rule(5, 24 * hours),
  device: rule(5, 24 * hours),
  link: rule(4, 24 * hours),
  // A whole clinic may share one address, so it has more tries than one person.
  address: rule(30, 1 * hours),
  letter: rule(3, 1 * hours),
} as const

export type ThrottleKind = keyof typeof throttleRules

/** Milliseconds to wait after that many wrong tries in a row. */
export function waitAfter(wrongTries: number, { free, firstWait, longestWait }: ThrottleRule) {
  if (wrongTries < free) return 0
  return Math.min(longestWait, firstWait * 2 ** Math.min(wrongTries - free, 30))
}

/** Every wait of a rule in order, the last one holding for all that follow. Index 0 is one try. */
export function waits(rule: ThrottleRule): number[] {
  const list: number[] = []
  while (list.at(-1) !== rule.longestWait) list.push(waitAfter(list.length + 1, rule))
  return list
}

/** How long to wait, in words: "20 seconds", "3 minutes". */
export function sayWait(milliseconds: number): string {
  const inSeconds = Math.max(1, Math.ceil(milliseconds / seconds))
  const [count, unit] =
    inSeconds <= 90 ? [inSeconds, 'second'] : [Math.ceil(inSeconds / 60), 'minute']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
