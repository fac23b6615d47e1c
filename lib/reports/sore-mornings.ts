import { addDays, type Day } from '../days'
import { painBands, type PainResponse } from '../symptoms/pain-response'
import type { MorningAfter, ReportItem } from './document'
import { painReading, responseOf } from './pain-reading'

/**
 * When a movement has been sore often enough to ask for less. CLINICAL.md 2.4: "second AMBER morning
 * running → easier option or −25–50 % dose"; 4.3: "AMBER twice running". How long ago the first of
 * them may be is a default of ours [J]: long enough for what is done once a week.
 */
export const soreMornings = { running: 2, lookedForInDays: 14 } as const

/** What a report has to say of one movement for this. */
export type SaidOfPain = Pick<
  ReportItem,
  'prescriptionId' | 'status' | 'pain' | 'painBefore' | 'zone' | 'isFurtherDown' | 'isBriefInGlide'
>

/** How one prescription was taken on one day; `isSure` once the morning after was told. */
export type Taken = { prescriptionId: string; on: Day; band: PainResponse; isSure: boolean }

type Told = { on: Day; items: readonly SaidOfPain[]; morningAfter?: MorningAfter | null }

/**
 * How each movement done in a report was taken. AMBER is one that hurt itself: a sore morning is not
 * laid at the door of what was quiet beside it. Left out where usual pain is above the bands, which
 * then say nothing.
 */
export const takenIn = ({ on, items, morningAfter }: Told, ceiling: number): Taken[] =>
  items.flatMap((item): Taken[] => {
    const { prescriptionId, status } = item
    const before = painReading(item)?.before ?? 0
    if (status === 'skipped' || before > painBands.bandsUpToBefore) return []
    const isQuiet = responseOf(item, ceiling) === 'green'
    const band = responseOf(item, ceiling, morningAfter ?? undefined)
    const own = isQuiet && band === 'amber' ? 'green' : band
    return [{ prescriptionId, on, band: own, isSure: Boolean(morningAfter) }]
  })

/** How many movements were AMBER once the morning after was told; 0 while nobody knows. */
export const soreMorningCount = (told: Omit<Told, 'on'>, ceiling: number): number =>
  told.morningAfter
    ? takenIn({ ...told, on: '' }, ceiling).filter(({ band }) => band === 'amber').length
    : 0

/** Whether the morning after a report makes one of these `lastTime` AMBER a second time running. */
export const isSoreAgain = (
  told: Omit<Told, 'on'>,
  ceiling: number,
  lastTime: readonly string[],
): boolean =>
  takenIn({ ...told, on: '' }, ceiling).some(
    ({ band, prescriptionId }) => band === 'amber' && lastTime.includes(prescriptionId),
  )

/** A day of one prescription: null where it hurt and nobody said how the morning was. */
function bandOfDay(taken: readonly Taken[]): PainResponse | null {
  if (taken.some(({ band }) => band === 'red')) return 'red'
  const sore = taken.filter(({ band }) => band === 'amber')
  if (sore.length === 0) return 'green'
  return sore.some(({ isSure }) => isSure) ? 'amber' : null
}

/**
 * The days of AMBER without another band between, newest first, for each prescription in the order
 * given. Days whose morning nobody told are passed over; a quiet one ends the run, and so does RED,
 * which is stopped by its own rule. `asOf` is where looking back begins.
 */
function soreRuns(taken: readonly Taken[], asOf: Day): { prescriptionId: string; days: Day[] }[] {
  const from = addDays(asOf, -soreMornings.lookedForInDays)
  const lately = taken.filter(({ on }) => on >= from)
  const ids = [...new Set(lately.map(({ prescriptionId }) => prescriptionId))]
  return ids.map((prescriptionId) => {
    const own = lately.filter((each) => each.prescriptionId === prescriptionId)
    const told = [...new Set(own.map(({ on }) => on))]
      .sort()
      .reverse()
      .map((on) => ({ on, band: bandOfDay(own.filter((each) => each.on === on)) }))
      .filter(({ band }) => band !== null)
    const end = told.findIndex(({ band }) => band !== 'amber')
    return { prescriptionId, days: told.slice(0, end < 0 ? undefined : end).map(({ on }) => on) }
  })
}

/**
 * The prescriptions that were AMBER on the last two days they were done and told of: the newest of
 * those days, and since when it is so. `asOf` is where looking back begins.
 */
export const soreRunning = (
  taken: readonly Taken[],
  asOf: Day,
): { prescriptionId: string; on: Day; since: Day }[] =>
  soreRuns(taken, asOf).flatMap(({ prescriptionId, days }) => {
    const [on] = days
    const since = days[days.length - soreMornings.running]
    return on && since ? [{ prescriptionId, on, since }] : []
  })

/** The prescriptions whose last day before `day` that was told of was AMBER. */
export const soreLastTime = (taken: readonly Taken[], day: Day): string[] =>
  soreRuns(
    taken.filter(({ on }) => on < day),
    day,
  )
    .filter(({ days }) => days.length > 0)
    .map(({ prescriptionId }) => prescriptionId)
