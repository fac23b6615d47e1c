import { and, eq, sql } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { accessLinkLasts } from '../../../lib/auth/limits'
import { patientListed, refreshCaseload, statusChanged } from '../../../lib/caseload/mutations'
import { addDays, type Day } from '../../../lib/days'
import { changesBetween } from '../../../lib/programs/changes'
import { freeze } from '../../../lib/programs/freeze'
import type { RevisionDocument } from '../../../lib/programs/revision'
import {
  accessLinks,
  careRelationships,
  patients,
  programs,
  revisions,
  toldWorries,
} from '../../schema'
import { makeAccount } from './account'
import { recordDemoCapacities } from './capacities'
import { actAs, type SeedTransaction } from './context'
import { morningOf } from './morning'
import { programOf, textsOf, type Texts } from './program'
import { recordDemoScreenings } from './screenings'
import { profileOf, protectDemoPatient } from './protection'
import { recordDemoReports } from './record-reports'
import type { FollowedRevision } from './reports-of'
import type { DemoStory } from './story'

export type DemoCarers = {
  ids: Record<'dana' | 'tom' | 'ruth', string>
  people: Record<string, { name: string; credentials: string }>
}

export type DemoCase = {
  story: DemoStory
  clinic: {
    id: string
    name: string
    address: string
    phone: string
    emergencyNumber: string
    crisisLine: string
    timeZone: string
  }
  carers: DemoCarers
  today: Day
  now: Date
}

type Frozen = { id: string; number: number; publishedAt: Date; document: RevisionDocument }

function frozenRevisions(each: DemoCase, texts: Texts): Frozen[] {
  const { story, clinic, carers, now, today } = each
  const ids = new Map<string, string>()
  const { name, credentials } = carers.people[story.carer] ?? { name: '', credentials: '' }
  const { address, phone, emergencyNumber, crisisLine } = clinic
  const reviewOn = story.reviewInDays === undefined ? null : addDays(today, story.reviewInDays)
  return story.revisions.map((told, index) => ({
    id: uuidv7(),
    number: index + 1,
    publishedAt: morningOf(now, clinic.timeZone, told.daysAgo),
    document: freeze(programOf(told, texts, ids, { reviewOn, today }), texts, {
      profile: profileOf(story.protection, today),
      patientName: story.name,
      signedBy: { name, credentials },
      clinic: {
        name: clinic.name,
        address,
        phone,
        emergencyNumber,
        crisisLine,
        paperSize: 'a4',
        brandColour: '#0b5d5a',
      },
    }),
  }))
}

async function publishAll(
  tx: SeedTransaction,
  patientId: string,
  { story, clinic, carers }: DemoCase,
  frozen: Frozen[],
): Promise<void> {
  const [first] = frozen
  const latest = frozen.at(-1)
  if (!first || !latest) return
  const programId = uuidv7()
  const signedBy = carers.ids[story.carer]
  await tx.insert(programs).values({
    clinicId: clinic.id,
    id: programId,
    patientId,
    draft: latest.document.program,
    draftSavedAt: latest.publishedAt,
    draftSavedBy: signedBy,
    createdAt: first.publishedAt,
  })
  await tx.insert(revisions).values(
    frozen.map(({ id, number, publishedAt, document }, index) => {
      const before = frozen[index - 1]
      return {
        clinicId: clinic.id,
        id,
        programId,
        patientId,
        number,
        document,
        documentHash: createHash('sha256').update(JSON.stringify(document)).digest('hex'),
        changes: before ? changesBetween(before.document, document) : [],
        signedBy,
        publishedAt,
      }
    }),
  )
  await tx
    .update(programs)
    .set({ latestRevisionId: latest.id, latestRevisionNumber: latest.number })
    .where(and(eq(programs.clinicId, clinic.id), eq(programs.id, programId)))
}

/** The day before today on which the clinic handed out the link, or null when it did not yet. */
const latestInvitation = ({ revisions: [first], endedDaysAgo }: DemoStory): number | null =>
  endedDaysAgo === undefined && first ? first.daysAgo : null

async function inviteDemoPatient(
  tx: SeedTransaction,
  patientId: string,
  { story, clinic, carers, now }: DemoCase,
): Promise<void> {
  await tx.insert(accessLinks).values({
    clinicId: clinic.id,
    id: uuidv7(),
    patientId,
    createdBy: carers.ids[story.carer],
    createdAt: morningOf(now, clinic.timeZone, latestInvitation(story) ?? 0),
    expiresAt: new Date(now.getTime() + accessLinkLasts),
  })
}

/** Worries the patient told, written as the patient. */
async function tellDemoWorries(
  tx: SeedTransaction,
  patientId: string,
  { story, clinic, now }: DemoCase,
): Promise<void> {
  const { worries = [] } = story
  if (worries.length === 0) return
  await actAs(tx, 'plumbline_patient', clinic.id)
  await tx.execute(sql`select set_config('app.patient_id', ${patientId}, true)`)
  await tx.insert(toldWorries).values(
    worries.map(({ worry, weight, daysAgo }) => ({
      clinicId: clinic.id,
      patientId,
      worry,
      weight,
      toldAt: morningOf(now, clinic.timeZone, daysAgo),
    })),
  )
  await tx.execute(sql`select set_config('app.patient_id', '', true)`)
}

/** One patient of the demo clinic: record, care, programs, reports, place in the caseload. */
export async function makeDemoPatient(tx: SeedTransaction, each: DemoCase): Promise<void> {
  const { story, clinic, carers, now, today } = each
  const clinicId = clinic.id
  const patientId = uuidv7()
  const at = (daysAgo: number) => morningOf(now, clinic.timeZone, daysAgo)
  await actAs(tx, 'plumbline_clinician', clinicId)
  const texts = await textsOf(tx, story.revisions)
  await tx.insert(patients).values({
    clinicId,
    id: patientId,
    name: story.name,
    dateOfBirth: story.dateOfBirth,
    email: story.email ?? null,
    phone: story.phone ?? null,
    timeZone: story.timeZone ?? clinic.timeZone,
    whatMatters: story.whatMatters,
    goals: story.goals.map((text) => ({ id: uuidv7(), text })),
    usualPain: story.usualPain,
    firstSignedInAt: story.signedInDaysAgo === null ? null : at(story.signedInDaysAgo),
    endedAt: story.endedDaysAgo === undefined ? null : at(story.endedDaysAgo),
    createdBy: carers.ids[story.carer],
    createdAt: at(story.addedDaysAgo),
  })
  const carerIds = [carers.ids[story.carer], carers.ids.ruth]
  const startedAt = at(story.addedDaysAgo)
  await tx
    .insert(careRelationships)
    .values(carerIds.map((clinicianId) => ({ clinicId, patientId, clinicianId, startedAt })))
  const patient = { clinicId, patientId }
  await patientListed(tx, { ...patient, name: story.name, listIds: [...carerIds, clinicId] })
  if (story.endedDaysAgo !== undefined) await statusChanged(tx, { ...patient, status: 'ended' })
  const carer = { changedBy: carers.ids[story.carer], changedAt: at(story.addedDaysAgo) }
  await recordDemoCapacities(tx, patientId, each)
  await protectDemoPatient(tx, { ...patient, ...carer, today }, story)
  const frozen = frozenRevisions(each, texts)
  await publishAll(tx, patientId, each, frozen)
  const followed = frozen.map(({ id, document }, index): FollowedRevision => ({
    id,
    publishedOn: addDays(today, -(story.revisions[index]?.daysAgo ?? 0)),
    program: document.program,
  }))
  await recordDemoReports(tx, patientId, each, followed)
  await recordDemoScreenings(tx, patientId, each)
  await tellDemoWorries(tx, patientId, each)
  await actAs(tx, 'plumbline_clinician', clinicId)
  if (latestInvitation(story) !== null) await inviteDemoPatient(tx, patientId, each)
  await refreshCaseload(tx, { ...patient, today })
  if (story.email && story.signedInDaysAgo !== null) {
    const person = { clinicId, kind: 'patient', id: patientId, email: story.email } as const
    await makeAccount(tx, person, at(story.signedInDaysAgo))
  }
}
