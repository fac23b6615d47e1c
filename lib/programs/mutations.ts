import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../db/connection'
import { clinicians, programs, protectionProfiles, revisions } from '../../db/schema'
import type { PatientScope } from '../access/scope'
import { change } from '../audit/change'
import { refreshCaseload } from '../caseload/mutations'
import { dayAt } from '../days'
import { Problem, notFound } from '../errors'
import { hashOfContent } from '../movements/content-hash'
import { movementsBySlug } from '../movements/queries'
import { profileIn } from '../protection/queries'
import { safetyIn } from '../screening/queries'
import { changesBetween } from './changes'
import type { ProgramDocument } from './document'
import { MOST_DOCUMENT_BYTES, documentBytes } from './document-size'
import { freeze, movementsMissing, movementsNamedIn, movementsToFreeze, type Texts } from './freeze'
import { inList } from './in-list'
import { leftOpen } from './left-open'
import type { DraftInput, PublishInput } from './input'
import { clinicOnPrograms } from './publishing/queries'
import { savedDraft } from './queries'
import { pressureHindrances } from './pressure-clearance'
import { hindrances } from './ready-to-publish'
import { safetyHindrances } from './safe-to-publish'
import type { RevisionChange, RevisionDocument } from './revision'

type CareTeam = PatientScope<'clinician' | 'assistant'>

/** The text that stands when a stale one was refused. */
export type NewerDraft = {
  version: number
  document: ProgramDocument
  savedAt: Date
  savedBy: string
}

export type SavedDraft = { version: number; savedAt: Date }

const ofPatient = ({ clinicId, patientId }: PatientScope) =>
  and(eq(programs.clinicId, clinicId), eq(programs.patientId, patientId))

async function refuseUnknownMovements(scope: CareTeam, document: ProgramDocument) {
  const texts = await movementsBySlug(scope, movementsNamedIn(document))
  const unknown = movementsMissing(document, texts)
  if (unknown.length === 0) return
  const words = `The library has no ${inList(unknown, 'or')}. Take it out and the rest will save.`
  throw new Problem('invalid', words, undefined, { unknown })
}

async function standingDraft(tx: Transaction, scope: CareTeam, document: ProgramDocument) {
  const [standing] = await tx
    .select({
      version: programs.draftVersion,
      document: programs.draft,
      savedAt: programs.draftSavedAt,
      savedBy: clinicians.name,
      isSame: sql<boolean>`${programs.draft} = ${JSON.stringify(document)}::jsonb`,
    })
    .from(programs)
    .innerJoin(
      clinicians,
      and(eq(clinicians.clinicId, programs.clinicId), eq(clinicians.id, programs.draftSavedBy)),
    )
    .where(ofPatient(scope))
  if (!standing) throw notFound()
  return standing
}

const savedColumns = {
  id: programs.id,
  version: programs.draftVersion,
  savedAt: programs.draftSavedAt,
}

/** The row it changed, or none where another version stands; a first save makes the program. */
async function putDraft(tx: Transaction, scope: CareTeam, input: DraftInput) {
  const draft = { draft: input.document, draftSavedAt: scope.now, draftSavedBy: scope.actor.id }
  if (input.startedFromVersion === 0) {
    const { clinicId, patientId } = scope
    return tx
      .insert(programs)
      .values({ clinicId, id: uuidv7(), patientId, ...draft, createdAt: scope.now })
      .onConflictDoNothing({ target: [programs.clinicId, programs.patientId] })
      .returning(savedColumns)
  }
  return tx
    .update(programs)
    .set({ ...draft, draftVersion: sql`${programs.draftVersion} + 1` })
    .where(and(ofPatient(scope), eq(programs.draftVersion, input.startedFromVersion)))
    .returning(savedColumns)
}

/**
 * Saves the draft when it was started from the version that stands. A stale save is refused with
 * `conflict`, and the text that stands comes in the problem's data (`NewerDraft`); saving the very
 * text that stands, as a device does when an answer got lost, is none. Throws `too-large` past
 * 256 KB and `invalid` for movements the library does not have.
 */
export async function saveDraft(scope: CareTeam, input: DraftInput): Promise<SavedDraft> {
  if (documentBytes(input.document) > MOST_DOCUMENT_BYTES) {
    throw new Problem('too-large', 'This program is too long to save. Please take something out.')
  }
  await refuseUnknownMovements(scope, input.document)
  return change(scope, 'draft.saved', async (tx, trace) => {
    const [saved] = await putDraft(tx, scope, input)
    if (saved) {
      trace.subjectId = saved.id
      trace.details = { version: saved.version }
      return { version: saved.version, savedAt: saved.savedAt }
    }
    const { isSame, ...newer } = await standingDraft(tx, scope, input.document)
    if (!isSame) throw new Problem('conflict', undefined, undefined, newer satisfies NewerDraft)
    trace.isUnchanged = true
    return { version: newer.version, savedAt: newer.savedAt }
  })
}

async function lockedProgram(tx: Transaction, scope: PatientScope<'clinician'>) {
  const [program] = await tx
    .select({
      id: programs.id,
      draftVersion: programs.draftVersion,
      latestId: programs.latestRevisionId,
      latestNumber: programs.latestRevisionNumber,
    })
    .from(programs)
    .where(ofPatient(scope))
    .for('update')
  if (!program) throw notFound()
  return program
}

async function revisionById(tx: Transaction, { clinicId }: PatientScope, id: string | null) {
  if (!id) return null
  const [revision] = await tx
    .select({
      id: revisions.id,
      number: revisions.number,
      document: revisions.document,
      documentHash: revisions.documentHash,
    })
    .from(revisions)
    .where(and(eq(revisions.clinicId, clinicId), eq(revisions.id, id)))
  return revision ?? null
}

type Frozen = {
  document: RevisionDocument
  documentHash: string
  /** How many of its prescriptions can be done today. */
  open: number
}

async function frozenDraft(
  tx: Transaction,
  scope: PatientScope<'clinician'>,
  draft: ProgramDocument,
  texts: Texts,
): Promise<Frozen> {
  const clinic = await clinicOnPrograms(tx, scope)
  const protection = await profileIn(tx, scope)
  const { profile } = protection
  const today = dayAt(scope.now, scope.patientTimeZone)
  const safety = await safetyIn(tx, scope)
  const inTheWay = [
    ...safetyHindrances(safety, scope.actor),
    ...pressureHindrances(profile, safety),
    ...hindrances(draft, clinic, { texts, profile: protection.today, today }),
  ]
  if (inTheWay[0]) throw new Problem('invalid', inTheWay[0].words, undefined, inTheWay)
  const { name, credentials } = scope.actor
  const document = freeze(draft, texts, {
    patientName: scope.patientName,
    clinic,
    signedBy: { name, credentials },
    profile,
    profileToday: protection.today,
  })
  const { open } = leftOpen(document, protection.today)
  return { document, documentHash: hashOfContent(document), open }
}

export type Published = { revisionId: string; number: number; isNew: boolean }

const messageLine = (words: string): RevisionChange[] =>
  words === '' ? [] : [{ kind: 'message', prescriptionId: null, words }]

async function putRevision(
  tx: Transaction,
  scope: PatientScope<'clinician'>,
  program: { id: string; latestNumber: number },
  frozen: Frozen & { changes: RevisionChange[] },
): Promise<Published> {
  const { clinicId, patientId, actor, now } = scope
  const revisionId = uuidv7()
  const number = program.latestNumber + 1
  await tx.insert(revisions).values({
    ...{ clinicId, id: revisionId, programId: program.id, patientId, number },
    ...{ document: frozen.document, documentHash: frozen.documentHash, changes: frozen.changes },
    ...{ signedBy: actor.id, publishedAt: now },
  })
  await tx
    .update(programs)
    .set({ latestRevisionId: revisionId, latestRevisionNumber: number })
    .where(ofPatient(scope))
  await tx
    .update(protectionProfiles)
    .set({ leftOpen: frozen.open })
    .where(
      and(eq(protectionProfiles.clinicId, clinicId), eq(protectionProfiles.patientId, patientId)),
    )
  return { revisionId, number, isNew: true }
}

/**
 * Freezes the draft the clinician saw into the next revision, signed by them, and makes it the one
 * the patient follows. When nothing is new since the latest revision it answers with that one, so
 * a second click publishes nothing. Throws `conflict` when the draft has moved on, `invalid` with
 * `hindrances` in its data when it cannot go out.
 */
export async function publishProgram(
  scope: PatientScope<'clinician'>,
  { draftVersion, message }: PublishInput,
): Promise<Published> {
  const draft = await savedDraft(scope)
  if (!draft) throw notFound()
  const texts = await movementsBySlug(scope, movementsToFreeze(draft.document))
  return change(scope, 'program.published', async (tx, trace) => {
    const program = await lockedProgram(tx, scope)
    trace.subjectId = program.id
    if (program.draftVersion !== draftVersion || draft.version !== draftVersion) {
      throw new Problem('conflict', 'The draft changed since you looked at it. Please look again.')
    }
    const frozen = await frozenDraft(tx, scope, draft.document, texts)
    const latest = await revisionById(tx, scope, program.latestId)
    if (latest?.documentHash === frozen.documentHash) {
      trace.isUnchanged = true
      return { revisionId: latest.id, number: latest.number, isNew: false }
    }
    const news = latest ? changesBetween(latest.document, frozen.document) : []
    const changes = [...messageLine(message), ...news]
    const published = await putRevision(tx, scope, program, { ...frozen, changes })
    const { clinicId, patientId } = scope
    const today = dayAt(scope.now, scope.patientTimeZone)
    await refreshCaseload(tx, { clinicId, patientId, today })
    trace.details = { number: published.number }
    return published
  })
}
