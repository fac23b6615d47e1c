import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { addDays } from '../../../lib/days'
import { askedAgain, neededAt } from '../../../lib/screening/asked'
import { clearanceConditions } from '../../../lib/screening/clearances/conditions'
import type { Occasion, ScreeningDocument } from '../../../lib/screening/document'
import type { RedFlagCode } from '../../../lib/screening/red-flags'
import { screeningOutcome } from '../../../lib/screening/outcome'
import { clearances, holds, screenings } from '../../schema'
import { actAs, type SeedTransaction } from './context'
import { morningOf } from './morning'
import type { DemoCase } from './patient'

type Told = { daysAgo: number; occasion: Occasion; yes?: RedFlagCode; by: 'patient' | 'clinician' }

const grownUp = 40

function toldBy({ story }: DemoCase): Told[] {
  const { addedDaysAgo, signedInDaysAgo, endedDaysAgo = 0, warningSign } = story
  const intake: Told = { daysAgo: addedDaysAgo, occasion: 'intake', by: 'clinician' }
  if (signedInDaysAgo === null) return story.revisions.length > 0 ? [intake] : []
  const own: Told[] = []
  for (let daysAgo = signedInDaysAgo; daysAgo >= endedDaysAgo; daysAgo -= 7) {
    own.push({ daysAgo, occasion: 'weekly', by: 'patient' })
  }
  const sign: Told[] = warningSign
    ? [{ ...warningSign, occasion: 'warning-signs', by: 'patient' }]
    : []
  return [intake, ...own, ...sign]
}

function documentOf({ occasion, yes, by }: Told, at: Date): ScreeningDocument {
  const all = neededAt(grownUp)
  const own = yes && occasion === 'warning-signs' ? [yes] : askedAgain(all, all)
  const asked = by === 'patient' ? own : all
  return {
    ...{ format: 1, id: uuidv7(), occasion, note: '', answeredAt: at.toISOString() },
    answers: Object.fromEntries(asked.map((code) => [code, code === yes ? 'yes' : 'no'])),
  }
}

async function putClearance(tx: SeedTransaction, patientId: string, each: DemoCase) {
  const { story, clinic, carers, today, now } = each
  if (!story.clearance) return
  const { condition, details, clearedBy, evidence, daysAgo, expiresInDays } = story.clearance
  const carer = carers.ids[story.carer]
  const at = morningOf(now, clinic.timeZone, daysAgo)
  await tx.insert(clearances).values({
    ...{ clinicId: clinic.id, id: uuidv7(), patientId, condition, details },
    ...{ whoMust: clearanceConditions[condition].whoMust, neededBy: carer, neededAt: at },
    ...{ clearedBy, evidence, covers: 'The whole plan', clearedOn: addDays(today, -daysAgo) },
    ...{ expiresOn: addDays(today, expiresInDays), recordedBy: carer, recordedAt: at },
  })
}

/** The red-flag questions as they were answered at the first visit and every week since. */
export async function recordDemoScreenings(
  tx: SeedTransaction,
  patientId: string,
  each: DemoCase,
): Promise<void> {
  const { story, clinic, carers, now } = each
  const clinicId = clinic.id
  await actAs(tx, 'plumbline_clinician', clinicId)
  for (const told of toldBy(each)) {
    const at = morningOf(now, clinic.timeZone, told.daysAgo)
    const document = documentOf(told, at)
    const { level } = screeningOutcome(told.yes ? [told.yes] : [])
    const isByPatient = told.by === 'patient'
    await tx.insert(screenings).values({
      ...{ clinicId, id: document.id, patientId, document, level, answeredBy: told.by },
      clinicianId: isByPatient ? null : carers.ids[story.carer],
      ...{ answeredAt: at, receivedAt: at },
    })
    if (level === 'none-reported' || level === 'N') continue
    await tx.insert(holds).values({
      ...{ clinicId, id: document.id, patientId, level, screeningId: document.id },
      ...{ raisedBy: told.by, raisedAt: at },
    })
  }
  await putClearance(tx, patientId, each)
  await tx.execute(sql`select set_config('app.patient_id', '', true)`)
}
