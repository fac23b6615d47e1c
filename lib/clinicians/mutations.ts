import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../db/connection'
import { accounts, clinicians, clinics, signInSessions } from '../../db/schema'
import type { ClinicScope } from '../access/scope'
import { change } from '../audit/change'
import { accountByEmail } from '../auth/memberships'
import { makeOneTimeLink } from '../auth/one-time-links'
import { withIdentity } from '../auth/with-identity'
import { Problem, notFound } from '../errors'
import { invitationLetter } from '../mail/letters'
import { send, type Sent } from '../mail/send'
import type { ActiveChange, Invitation, OfClinician, Profile, RoleChange } from './input'
import { keepsAnOwner } from './team'

type OwnerScope = ClinicScope<'owner'>
type Member = typeof clinicians.$inferSelect

/** The link that lets a colleague in, to hand over when it could not be sent. */
export type Invited = { url: string; email: string; sent: Sent }

/** Changes to a team happen one after the other, so that its last owner cannot slip away. */
async function lockedClinic(tx: Transaction, scope: OwnerScope): Promise<{ name: string }> {
  const [clinic] = await tx
    .select({ name: clinics.name })
    .from(clinics)
    .where(eq(clinics.id, scope.clinicId))
    .for('update')
  if (!clinic) throw notFound()
  return clinic
}

const teamOf = (tx: Transaction, scope: OwnerScope): Promise<Member[]> =>
  tx.select().from(clinicians).where(eq(clinicians.clinicId, scope.clinicId))

async function accountFor(tx: Transaction, email: string, at: Date): Promise<string> {
  const found = await accountByEmail(tx, email)
  if (found) return found.id
  const id = uuidv7()
  await tx.insert(accounts).values({ id, email, createdAt: at })
  return id
}

const linkFor = (tx: Transaction, scope: OwnerScope, accountId: string, clinicianId: string) =>
  withIdentity(tx, scope, () => {
    const whose = { accountId, clinicId: scope.clinicId, clinicianId }
    return makeOneTimeLink(tx, 'set-password', whose, scope.now)
  })

async function sendInvitation(
  scope: OwnerScope,
  { url, email, clinic }: { url: string; email: string; clinic: string },
): Promise<Invited> {
  const sent = await send(invitationLetter({ to: email, url, clinic, inviter: scope.actor.name }))
  return { url, email, sent }
}

/** Makes room for a colleague and sends them a link to choose a password. */
export async function inviteClinician(
  scope: OwnerScope,
  { name, email, role }: Invitation,
): Promise<Invited> {
  const made = await change(scope, 'clinician.invited', async (tx, trace) => {
    const clinic = await lockedClinic(tx, scope)
    const known = (await teamOf(tx, scope)).find((member) => member.email === email)
    if (known) {
      const words = known.isActive
        ? `${known.name} is on the team with this e-mail.`
        : `${known.name} was on the team with this e-mail. Let them back in below.`
      throw new Problem('invalid', undefined, { email: words })
    }
    const id = uuidv7()
    const accountId = await withIdentity(tx, scope, () => accountFor(tx, email, scope.now))
    const { clinicId, now: createdAt } = scope
    await tx.insert(clinicians).values({ clinicId, id, accountId, name, email, role, createdAt })
    trace.subjectId = id
    trace.details = { role }
    return { url: await linkFor(tx, scope, accountId, id), clinic: clinic.name }
  })
  return sendInvitation(scope, { ...made, email })
}

/** Makes a new link for a colleague whose link was lost or whose password was forgotten. */
export async function inviteAgain(
  scope: OwnerScope,
  { clinicianId }: OfClinician,
): Promise<Invited> {
  const made = await change(scope, 'clinician.invited', async (tx, trace) => {
    const clinic = await lockedClinic(tx, scope)
    const member = (await teamOf(tx, scope)).find(({ id }) => id === clinicianId)
    if (!member?.isActive) throw notFound()
    trace.subjectId = clinicianId
    const url = await linkFor(tx, scope, member.accountId, clinicianId)
    return { url, clinic: clinic.name, email: member.email }
  })
  return sendInvitation(scope, made)
}

/** Changes one member of the team, unless the clinic would be left without an owner. */
const changeMember = (
  scope: OwnerScope,
  clinicianId: string,
  to: Partial<Pick<Member, 'role' | 'isActive'>>,
): Promise<void> =>
  change(scope, 'clinician.changed', async (tx, trace) => {
    await lockedClinic(tx, scope)
    const members = await teamOf(tx, scope)
    const before = members.find(({ id }) => id === clinicianId)
    if (!before) throw notFound()
    if (!keepsAnOwner(members, { ...before, ...to })) {
      throw new Problem('conflict', 'A clinic needs an owner. Make someone else an owner first.')
    }
    await tx
      .update(clinicians)
      .set(to)
      .where(and(eq(clinicians.clinicId, scope.clinicId), eq(clinicians.id, clinicianId)))
    if (to.isActive === false) await endSessions(tx, scope, clinicianId)
    trace.subjectId = clinicianId
    trace.details = to
  })

const endSessions = (tx: Transaction, scope: OwnerScope, clinicianId: string) =>
  tx
    .update(signInSessions)
    .set({ endedAt: scope.now })
    .where(
      and(
        eq(signInSessions.clinicId, scope.clinicId),
        eq(signInSessions.kind, 'clinician'),
        eq(signInSessions.personId, clinicianId),
        isNull(signInSessions.endedAt),
      ),
    )

/** Gives a colleague another role; it counts from their next request. */
export const changeClinicianRole = (scope: OwnerScope, { clinicianId, role }: RoleChange) =>
  changeMember(scope, clinicianId, { role })

/** Lets a colleague go, which signs them out at once, or lets them back in. */
export const changeClinicianActive = (scope: OwnerScope, { clinicianId, isActive }: ActiveChange) =>
  changeMember(scope, clinicianId, { isActive })

/** Changes how one's own name stands on programs signed from now on. */
export const changeProfile = (scope: ClinicScope, to: Profile): Promise<void> =>
  change(scope, 'clinician.changed', async (tx, trace) => {
    await tx
      .update(clinicians)
      .set(to)
      .where(and(eq(clinicians.clinicId, scope.clinicId), eq(clinicians.id, scope.actor.id)))
    trace.subjectId = scope.actor.id
  })
