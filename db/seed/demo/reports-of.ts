import { TZDateMini } from '@date-fns/tz'
import { addMinutes } from 'date-fns/addMinutes'
import { formatISO } from 'date-fns/formatISO'
import { startOfDay } from '../../../lib/caseload/start-of-day'
import { addDays, daysBetween, type Day } from '../../../lib/days'
import type { AnchorKey } from '../../../lib/programs/anchors'
import type { ProgramDocument } from '../../../lib/programs/document'
import { plannedOn, type PlannedEntry, type PlannedMoment } from '../../../lib/programs/planned-day'
import type { ReportDocument, ReportItem } from '../../../lib/reports/document'
import { chance, uuidAt } from './chance'
import type { DemoMoment, DemoStory } from './story'

export type FollowedRevision = { id: string; publishedOn: Day; program: ProgramDocument }

/** Hour of the day at which each moment tends to come. */
const hourOf: Record<AnchorKey, number> = {
  'on-waking': 7.5,
  breakfast: 8.2,
  kettle: 10.6,
  teeth: 8.6,
  'mid-morning': 10.9,
  desk: 11.4,
  lunch: 13.1,
  afternoon: 15.2,
  'after-walk': 16,
  'after-work': 17.7,
  'evening-meal': 18.6,
  'evening-tv': 20.3,
  bedtime: 22.2,
  'any-time': 14.3,
}

type Draw = () => number
type Progress = { ofTheWay: number; draw: Draw; story: DemoStory }

const between = (from: number, to: number, ofTheWay: number) => from + (to - from) * ofTheWay

const scale = (value: number) => Math.max(0, Math.min(10, Math.round(value)))

const ordinaryPain = ({ ofTheWay, draw, story: { pain } }: Progress): number =>
  scale(between(pain.from, pain.to, ofTheWay) + (draw() * 2 - 1) * pain.spread)

function itemOf(entry: PlannedEntry, moment: DemoMoment | undefined, at: Progress): ReportItem {
  const { prescription } = entry
  const { dose } = prescription
  const isIts = !moment?.movement || moment.movement === prescription.movement
  const skip = isIts ? moment?.skip : undefined
  const pain = skip ? null : isIts && moment?.pain ? moment.pain : ordinaryPain(at)
  const isPart = !skip && at.draw() < 0.12
  return {
    prescriptionId: prescription.id,
    movement: prescription.movement,
    status: skip ? 'skipped' : isPart ? 'part' : 'done',
    setsDone: skip ? null : isPart ? 1 : dose.sets,
    repsDone: skip ? null : dose.reps,
    holdSecondsDone: skip || dose.holdSeconds === 0 ? null : dose.holdSeconds,
    sideDone: skip ? null : dose.side,
    pain,
    effort: skip ? null : scale(between(6, 4, at.ofTheWay) + at.draw() * 2 - 1),
    painDirection: isIts && pain !== null && pain >= 4 ? (moment?.direction ?? null) : null,
    optionUsed: null,
    skipReason: skip ?? null,
    comment: '',
    painBefore: at.story.usualPain,
    ...(isIts && moment?.zone ? { zone: moment.zone, isFurtherDown: true } : {}),
  }
}

const performedAt = (day: Day, moment: AnchorKey, timeZone: string, draw: Draw) =>
  addMinutes(
    new TZDateMini(startOfDay(day, timeZone), timeZone),
    Math.round(hourOf[moment] * 60 + draw() * 35),
  )

function reportOf(
  planned: PlannedMoment,
  day: Day,
  revision: FollowedRevision,
  today: DemoMoment | undefined,
  timeZone: string,
  at: Progress,
): ReportDocument {
  const when = performedAt(day, planned.moment, timeZone, at.draw)
  const instant = new Date(when.getTime())
  const isIts =
    !today?.movement || planned.entries.some((e) => e.prescription.movement === today.movement)
  return {
    format: 1,
    id: uuidAt(instant, at.draw),
    revisionId: revision.id,
    sequence: 1,
    performedOn: day,
    performedAt: formatISO(when),
    moment: planned.moment,
    items: planned.entries.map((entry) => itemOf(entry, today, at)),
    comment: isIts ? (today?.comment ?? '') : '',
  }
}

/**
 * What a demo patient reported, up to and including `today`: one report for each planned moment they
 * practised at, along their story. Pure: the same story and day give the same reports.
 */
export function reportsOf(
  story: DemoStory,
  followed: readonly FollowedRevision[],
  today: Day,
  clinicTimeZone: string,
): ReportDocument[] {
  const [first] = followed
  if (!first || story.signedInDaysAgo === null) return []
  const draw = chance(story.name)
  const length = Math.max(1, daysBetween(first.publishedOn, today))
  const days = Array.from({ length: length + 1 }, (_, index) => addDays(first.publishedOn, index))
  return days.flatMap((day, index) => {
    const daysAgo = length - index
    const revision = followed.findLast(({ publishedOn }) => publishedOn <= day)
    if (!revision) return []
    const special = story.moments.find((moment) => moment.daysAgo === daysAgo)
    if (!special && daysAgo < story.practice.silentDays) return []
    const at = { ofTheWay: index / length, draw, story }
    const likely = between(story.practice.from, story.practice.to, at.ofTheWay)
    let spoken = special
    return plannedOn(revision.program, day).flatMap((planned) => {
      if (!special && draw() > likely) return []
      if (daysAgo === 0 && hourOf[planned.moment] > 9 && !special) return []
      const report = reportOf(planned, day, revision, spoken, story.timeZone ?? clinicTimeZone, at)
      if (report.comment) spoken = spoken && { ...spoken, comment: undefined }
      return [report]
    })
  })
}
