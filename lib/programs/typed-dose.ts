import type { Dose } from './dose'
import { isStay } from './dose-words'
import type { Side } from './sides'
import { typedDays } from './typed-days'

export type TypedDose = {
  /** What was understood; everything else of the dose stays as it was. */
  dose: Partial<Dose>
  /** The words that made no sense, as they were typed. */
  notUnderstood: string[]
}

type Reading = Partial<Dose> | null
type Reader = (token: string) => Reading

const within = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

const seconds = (text: string | undefined, unit: string | undefined): number =>
  Number(text) * (unit?.startsWith('m') ? 60 : 1)

const unit = '(s|sec|secs|seconds?|m|min|mins|minutes?)'

function repsFrom(low: string | undefined, high: string | undefined): Reading {
  const reps = Number(low)
  if (!within(reps, 1, 50)) return null
  if (!high) return { reps, repsUpTo: null }
  const repsUpTo = Number(high)
  return within(repsUpTo, reps + 1, 60) ? { reps, repsUpTo } : null
}

const setsAndReps: Reader = (token) => {
  const match = /^(\d+)?[x×*](\d+)(?:[-–](\d+))?$/i.exec(token) ?? null
  if (match) {
    const reps = repsFrom(match[2], match[3])
    if (!reps || !match[1]) return reps
    const sets = Number(match[1])
    return within(sets, 1, 10) ? { sets, ...reps } : null
  }
  const bare = /^(\d+)(?:[-–](\d+))?$/.exec(token)
  return bare && repsFrom(bare[1], bare[2])
}

/** "30s" and "5min": one stay of that length; "3x30s": so many holds in one set. */
const length: Reader = (token) => {
  const match = new RegExp(`^(?:(\\d+)[x×*])?(\\d+)${unit}$`, 'i').exec(token)
  if (!match) return null
  const reps = match[1] ? Number(match[1]) : 1
  const holdSeconds = seconds(match[2], match[3]?.toLowerCase())
  if (!within(reps, 1, 50) || !within(holdSeconds, 1, 3600)) return null
  return { sets: 1, reps, repsUpTo: null, holdSeconds }
}

const span =
  (letter: string, key: 'holdSeconds' | 'restSeconds', most: number): Reader =>
  (token) => {
    const match = new RegExp(`^${letter}(\\d+)${unit}?$`, 'i').exec(token)
    if (!match) return null
    const value = seconds(match[1], match[2]?.toLowerCase())
    return within(value, 0, most) ? { [key]: value } : null
  }

const sideWords = new Map<string, Side | null>([
  ['l', 'left'],
  ['left', 'left'],
  ['r', 'right'],
  ['right', 'right'],
  ['b', 'both'],
  ['both', 'both'],
  ['lr', 'both'],
  ['l+r', 'both'],
  ['l/r', 'both'],
  ['noside', null],
])

const side: Reader = (token) => {
  const found = sideWords.get(token.toLowerCase())
  return found === undefined ? null : { side: found }
}

const timesADay: Reader = (token) => {
  const match = /^(\d)x?\/?(?:d|day)$/i.exec(token)
  const timesPerDay = Number(match?.[1])
  return match && within(timesPerDay, 1, 8) ? { timesPerDay } : null
}

const effort: Reader = (token) => {
  if (/^e-$/i.test(token)) return { effort: null }
  const match = /^e(\d+)(?:\/10)?$/i.exec(token)
  const value = Number(match?.[1])
  return match && within(value, 0, 10) ? { effort: value } : null
}

const unquoted = (text: string): string =>
  text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text

const text =
  (mark: RegExp, key: 'load' | 'tempo', most: number): Reader =>
  (token) => {
    const match = mark.exec(token)
    const value = match && unquoted(match[1] ?? '').trim()
    return value === null || value.length > most ? null : { [key]: value }
  }

const weight: Reader = (token) => {
  const match = /^(\d+(?:\.\d+)?)(kg|lb|lbs)$/i.exec(token)
  return match && { load: `${match[1]} ${match[2]?.toLowerCase()}` }
}

/** "f1x5", "f1x5h3", "f2min": the least that counts; "f-" takes it off. */
const floor: Reader = (token) => {
  if (/^f-$/i.test(token)) return { floor: undefined }
  const stay = new RegExp(`^f(\\d+)${unit}$`, 'i').exec(token)
  const match = /^f(\d+)[x×*](\d+)(?:h(\d+))?$/i.exec(token)
  const found = match
    ? [Number(match[1]), Number(match[2]), match[3] ? Number(match[3]) : null]
    : stay && [1, 1, seconds(stay[1], stay[2]?.toLowerCase())]
  const [sets = 0, reps = 0, holdSeconds = null] = found ?? []
  const isFine = within(sets ?? 0, 1, 10) && within(reps ?? 0, 1, 50)
  if (!isFine || (holdSeconds !== null && !within(holdSeconds, 0, 3600))) return null
  return { floor: { sets: sets ?? 1, reps: reps ?? 1, holdSeconds } }
}

const days: Reader = (token) => {
  const found = typedDays(token)
  return found && { days: found }
}

/** In this order: what can be read two ways ("r" side or rest, "m" minute or Monday) is settled here. */
const readers: readonly Reader[] = [
  setsAndReps,
  length,
  span('h', 'holdSeconds', 3600),
  span('r', 'restSeconds', 600),
  timesADay,
  side,
  effort,
  text(/^@("(?:[^"]|"")*"|[^\s"]\S*|)$/, 'load', 60),
  text(/^t("(?:[^"]|"")*"|\d[^\s"]*)$/i, 'tempo', 40),
  weight,
  floor,
  days,
]

const read = (token: string): Reading => {
  for (const reader of readers) {
    const reading = reader(token)
    if (reading) return reading
  }
  return null
}

/** Words part at spaces, and keep quoted text (with "" for a quote inside it) together. */
const tokensOf = (typed: string): string[] =>
  typed.match(/[^\s"]*"(?:[^"]|"")*"|[^\s]+/g)?.map((token) => token.trim()) ?? []

const joined = (a: Partial<Dose>, b: Partial<Dose>): Partial<Dose> =>
  a.days && b.days
    ? { ...a, ...b, days: [...new Set([...a.days, ...b.days])].sort((x, y) => x - y) }
    : { ...a, ...b }

/**
 * Reads a dose as clinicians type it, "3x10 h5 r60 L 2/d mwf": sets × reps (or "8-12", "5min",
 * "3x30s"), h hold, r rest, side, times a day, days, e effort, @ load, t tempo, f floor, in any order.
 * Numbers out of bounds count as not understood.
 */
export function typedDose(typed: string): TypedDose {
  const found: TypedDose = { dose: {}, notUnderstood: [] }
  for (const token of tokensOf(typed)) {
    const reading = read(token)
    if (reading) found.dose = joined(found.dose, reading)
    else found.notUnderstood.push(token)
  }
  return found
}

/**
 * The dose with what was typed in it. A new amount ends a stay: "3x10" typed over "5 minutes" holds
 * nothing, unless a hold is typed too. A side is left out where the movement has none.
 */
export function withTypedDose(dose: Dose, typed: Partial<Dose>, { isSided = true } = {}): Dose {
  const endsStay = isStay(dose) && typed.reps !== undefined && typed.holdSeconds === undefined
  const { side: typedSide, ...rest } = typed
  return {
    ...dose,
    ...(endsStay ? { holdSeconds: 0 } : {}),
    ...rest,
    ...(isSided && typedSide !== undefined ? { side: typedSide } : {}),
  }
}
