import { attentionOn, type AttentionItem } from '../attention/attention'
import type { AttentionFacts } from '../attention/facts'
import { silentDays } from '../attention/rules/silence'
import { ageOn, daysUpTo, type Day } from '../days'
import {
  againstPlan,
  doneOfPlanned,
  type MarkedDay,
  type PlanFrom,
  type ReportedDay,
} from './against-plan'

/** How many days "lately" is: the days against plan, and the worst pain beside them. */
export const lately = 7

export type PatientOfRow = { id: string; name: string; dateOfBirth: Day; isEnded: boolean }

export type DayOfRow = ReportedDay & { worstPain: number | null }

/** One line of the caseload; every day in it is a day where the patient lives. */
export type CaseloadRow = Readonly<{
  patientId: string
  name: string
  age: number
  isEnded: boolean
  today: Day
  reasons: readonly AttentionItem[]
  lastPractisedOn: Day | null
  week: readonly MarkedDay[]
  done: number
  planned: number
  worstPain: { pain: number; on: Day } | null
  unreadComments: number
  /** Planned days that are over without a report. */
  silentDays: number
}>

function worstOf(days: readonly DayOfRow[], since: Day): CaseloadRow['worstPain'] {
  let worst: CaseloadRow['worstPain'] = null
  for (const { on, worstPain } of days) {
    if (worstPain === null || on < since) continue
    if (!worst || worstPain > worst.pain || (worstPain === worst.pain && on > worst.on)) {
      worst = { pain: worstPain, on }
    }
  }
  return worst
}

/** A line of the caseload from what is on record about one patient. */
export function caseloadRow(
  patient: PatientOfRow,
  facts: AttentionFacts,
  { days, plans, today }: { days: readonly DayOfRow[]; plans: readonly PlanFrom[]; today: Day },
): CaseloadRow {
  const window = daysUpTo(today, lately)
  const week = againstPlan(window, plans, days, today)
  return {
    patientId: patient.id,
    name: patient.name,
    age: ageOn(patient.dateOfBirth, today),
    isEnded: patient.isEnded,
    today,
    reasons: attentionOn(facts, today),
    lastPractisedOn: facts.lastPractisedOn,
    week,
    ...doneOfPlanned(week),
    worstPain: worstOf(days, window[0] ?? today),
    unreadComments: facts.unreadComments,
    silentDays: silentDays(facts, today),
  }
}
