import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { redirect } from 'next/navigation'
import { transaction, type Transaction } from '../../db/connection'
import { accessLinks, clinicians, clinics, patients } from '../../db/schema'
import { refreshCaseload } from '../caseload/mutations'
import { dayAt, type Day } from '../days'
import { Problem } from '../errors'
import { isAccessOver } from './after-care'
import { dateOfBirthFrom } from './date-of-birth'
import type { Entering } from './input'
import { linkState, mostWrongTries, type LinkState } from './link-state'
import { handOver, startSession } from './session'
import { noteSignIn } from './sign-in-trail'
import { idOfToken } from './tokens'
import type { Visitor } from './visitor'
import { countTry, forgiveTry } from './wrong-tries'

const asIdentity = { role: 'plumbline_identity' } as const

export type LinkShown = {
  state: LinkState
  patientId: string
  clinicName: string
  clinicPhone: string
  givenBy: string
}

/** What the page behind a link may say before anyone has shown who they are. Changes nothing. */
export async function linkShown(token: string, at: Date): Promise<LinkShown | null> {
  const id = idOfToken('access-link', token)
  if (!id) return null
  return transaction(asIdentity, async (tx) => {
    const [link] = await tx
      .select({
        endedAt: accessLinks.endedAt,
        expiresAt: accessLinks.expiresAt,
        wrongTries: accessLinks.wrongTries,
        patientId: accessLinks.patientId,
        clinicName: clinics.name,
        clinicPhone: clinics.phone,
        givenBy: clinicians.name,
        careEndedAt: patients.endedAt,
      })
      .from(accessLinks)
      .innerJoin(clinics, eq(clinics.id, accessLinks.clinicId))
      .innerJoin(
        patients,
        and(eq(patients.clinicId, accessLinks.clinicId), eq(patients.id, accessLinks.patientId)),
      )
      .innerJoin(
        clinicians,
        and(
          eq(clinicians.clinicId, accessLinks.clinicId),
          eq(clinicians.id, accessLinks.createdBy),
        ),
      )
      .where(eq(accessLinks.id, id))
    if (!link) return null
    const { patientId, clinicName, clinicPhone, givenBy } = link
    const state = isAccessOver(link.careEndedAt, at) ? 'ended' : linkState(link, at)
    return { state, patientId, clinicName, clinicPhone, givenBy }
  })
}

type Tried = { clinicId: string; patientId: string; wrongTries: number; isRight: boolean }

/** Counts the try on the link before looking, so that tries sent at once are bounded together. */
async function tryLink(tx: Transaction, id: string, born: Day, at: Date): Promise<Tried | null> {
  const [link] = await tx
    .update(accessLinks)
    .set({ wrongTries: sql`${accessLinks.wrongTries} + 1` })
    .where(
      and(
        eq(accessLinks.id, id),
        isNull(accessLinks.endedAt),
        gt(accessLinks.expiresAt, at),
        lt(accessLinks.wrongTries, mostWrongTries),
      ),
    )
    .returning({
      clinicId: accessLinks.clinicId,
      patientId: accessLinks.patientId,
      wrongTries: accessLinks.wrongTries,
    })
  if (!link) return null
  const [patient] = await tx
    .select({ dateOfBirth: patients.dateOfBirth, careEndedAt: patients.endedAt })
    .from(patients)
    .where(and(eq(patients.clinicId, link.clinicId), eq(patients.id, link.patientId)))
  if (!patient || isAccessOver(patient.careEndedAt, at)) return null
  return { ...link, isRight: patient.dateOfBirth === born }
}

type LetIn = { sessionId: string; firstTime: { clinicId: string; patientId: string } | null }

/** Lets the patient in: the try no longer counts. */
async function letIn(tx: Transaction, id: string, link: Tried, visitor: Visitor): Promise<LetIn> {
  const { clinicId, patientId } = link
  await tx
    .update(accessLinks)
    .set({ wrongTries: sql`${accessLinks.wrongTries} - 1`, lastUsedAt: visitor.now })
    .where(eq(accessLinks.id, id))
  const [first] = await tx
    .update(patients)
    .set({ firstSignedInAt: visitor.now })
    .where(
      and(
        eq(patients.clinicId, clinicId),
        eq(patients.id, patientId),
        isNull(patients.firstSignedInAt),
      ),
    )
    .returning({ id: patients.id })
  const person = { kind: 'patient', clinicId, personId: patientId, accountId: null } as const
  const sessionId = await startSession(tx, person, 'link', visitor)
  return { sessionId, firstTime: first ? { clinicId, patientId } : null }
}

/** From now on the clinic waits for reports, no longer for the patient to come. */
const noteArrival = (patient: { clinicId: string; patientId: string }, at: Date): Promise<void> =>
  transaction({ role: 'plumbline_patient', ...patient }, (tx) =>
    refreshCaseload(tx, { ...patient, today: dayAt(at, 'UTC') }),
  )

const wrongDate = (left: number) =>
  new Problem(
    'invalid',
    left > 3
      ? 'That is not the date of birth we have. Please check it and try again.'
      : `That is not the date of birth we have. You can try ${left} more time${left === 1 ? '' : 's'}.`,
  )

/**
 * Signs a patient in on this device by their link and date of birth, and shows today; the first
 * time it asks for worries before anything else. Wrong dates
 * are slowed down, and after ten the link is closed.
 */
export async function enterByLink(visitor: Visitor, typed: Entering): Promise<never> {
  const id = idOfToken('access-link', typed.token)
  if (!id) throw new Problem('not-found', 'This link does not open anything.')
  const born = dateOfBirthFrom(typed, dayAt(visitor.now, 'UTC'))
  if (!born) {
    throw new Problem('invalid', 'Please look at the date again. For example: 14 3 1958.')
  }
  const tries = [
    { kind: 'link', of: id },
    { kind: 'address', of: visitor.address },
  ] as const
  const outcome = await transaction(asIdentity, async (tx) => {
    for (const tried of tries) await countTry(tx, tried, visitor.now)
    const link = await tryLink(tx, id, born, visitor.now)
    if (link?.isRight) {
      for (const tried of tries) await forgiveTry(tx, tried, visitor.now)
      return letIn(tx, id, link, visitor)
    }
    if (link) {
      const person = { kind: 'patient', clinicId: link.clinicId, personId: link.patientId } as const
      const details = { by: 'link', wrongTries: link.wrongTries }
      await noteSignIn(tx, 'sign-in.refused', person, visitor.now, details)
    }
    return { left: link ? mostWrongTries - link.wrongTries : 0 }
  })
  if ('sessionId' in outcome) {
    if (outcome.firstTime) await noteArrival(outcome.firstTime, visitor.now)
    await handOver(outcome.sessionId, 'patient')
    redirect(outcome.firstTime ? '/worries?first=1' : '/today')
  }
  if (outcome.left > 0) throw wrongDate(outcome.left)
  // The page of a link that is closed says why, and whom to ring.
  redirect(`/enter/${typed.token}`)
}
