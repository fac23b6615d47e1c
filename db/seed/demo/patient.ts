import { and, eq, inArray } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { patientListed, refreshCaseload, statusChanged } from '../../../lib/caseload/mutations'
import { addDays, type Day } from '../../../lib/days'
import type { MovementDocument } from '../../../lib/movements/document'
import { changesBetween } from '../../../lib/programs/changes'
import { defaultDose } from '../../../lib/programs/default-dose'
import type { ProgramDocument } from '../../../lib/programs/document'
import { freeze } from '../../../lib/programs/freeze'
import type { RevisionDocument } from '../../../lib/programs/revision'
import { careRelationships, libraryMovements, patients, programs, revisions } from '../../schema'
import { makeAccount } from './account'
import { actAs, type SeedTransaction } from './context'
import { morningOf } from './morning'
import { recordDemoReports } from './record-reports'
import type { FollowedRevision } from './reports-of'
import type { DemoRevision, DemoStory } from './story'

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

type Texts = Map<string, { document: MovementDocument }>

async function textsOf(tx: SeedTransaction, { revisions: told }: DemoStory): Promise<Texts> {
  const slugs = told.flatMap(({ prescriptions }) =>
    prescriptions.flatMap(({ movement, options = [] }) => [
      movement,
      ...options.map((option) => option.movement),
    ]),
  )
  if (slugs.length === 0) return new Map()
  const found = await tx
    .select({ document: libraryMovements.document })
    .from(libraryMovements)
    .where(inArray(libraryMovements.slug, slugs))
  return new Map(found.map((row) => [row.document.slug, row]))
}

const stopRules = [
  'Stop this movement if the pain is sharp and new, or climbs past 5.',
  'Stop it too if the pain spreads further down your leg, or the leg feels weak or numb.',
  'Get help now if your bladder, your bowels or the feeling between your legs changes.',
]

/** A movement that stays from one revision to the next keeps its id. */
function programOf(
  told: DemoRevision,
  texts: Texts,
  ids: Map<string, string>,
  reviewOn: Day | null,
): ProgramDocument {
  const phaseId = uuidv7()
  const idOf = (slug: string) => ids.get(slug) ?? ids.set(slug, uuidv7()).get(slug) ?? uuidv7()
  return {
    format: 1,
    title: 'Your home program',
    introduction: told.introduction,
    activity: told.activity ?? '',
    stopRules,
    currentPhaseId: phaseId,
    reviewOn,
    phases: [
      {
        id: phaseId,
        name: told.phase,
        weeks: 4,
        prescriptions: told.prescriptions.map((each) => {
          const text = texts.get(each.movement)
          if (!text) throw new Error(`The demo clinic names a movement we lack: ${each.movement}`)
          return {
            id: idOf(each.movement),
            movement: each.movement,
            dose: { ...defaultDose(text.document), ...each.dose },
            anchors: [{ moment: each.moment, words: '' }],
            note: each.note ?? '',
            reason: each.reason ?? '',
            options: each.options ?? [],
          }
        }),
      },
    ],
  }
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
    document: freeze(programOf(told, texts, ids, reviewOn), texts, {
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

/** One patient of the demo clinic: record, care, programs, reports, place in the caseload. */
export async function makeDemoPatient(tx: SeedTransaction, each: DemoCase): Promise<void> {
  const { story, clinic, carers, now, today } = each
  const clinicId = clinic.id
  const patientId = uuidv7()
  const at = (daysAgo: number) => morningOf(now, clinic.timeZone, daysAgo)
  await actAs(tx, 'plumbline_clinician', clinicId)
  const texts = await textsOf(tx, story)
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
  const frozen = frozenRevisions(each, texts)
  await publishAll(tx, patientId, each, frozen)
  const followed = frozen.map(({ id, document }, index): FollowedRevision => ({
    id,
    publishedOn: addDays(today, -(story.revisions[index]?.daysAgo ?? 0)),
    program: document.program,
  }))
  await recordDemoReports(tx, patientId, each, followed)
  await actAs(tx, 'plumbline_clinician', clinicId)
  await refreshCaseload(tx, { ...patient, today })
  if (story.email && story.signedInDaysAgo !== null) {
    const person = { clinicId, kind: 'patient', id: patientId, email: story.email } as const
    await makeAccount(tx, person, at(story.signedInDaysAgo))
  }
}
