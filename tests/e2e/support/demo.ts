import { and, desc, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { transaction } from '@/db/connection'
import { accessLinks, clinicians, clinics, patients, programTemplates, reports } from '@/db/schema'
import { seedDemo } from '@/db/seed/demo'
import { makeOneTimeLink } from '@/lib/auth/one-time-links'
import { tokenFor } from '@/lib/auth/tokens'
import { now } from '@/lib/env'
import { asOwner } from '@/tests/support/owner'
import {
  makeClinic,
  makeClinician,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'

const day = 86_400_000

/** The demo clinic, and beside it what it has none of: spent links, and a clinic on its first day. */
export type Demo = {
  owner: TestClinician
  newcomer: TestClinician
  maria: TestPatient
  harold: TestPatient
  tomasz: TestPatient
  link: string
  oldLink: string
  passwordLink: string
  confirmLink: string
  templateId: string
  reportId: string
  retired: string
}

export async function demoClinic(): Promise<Demo> {
  await seedDemo({ ownerUrl: process.env.DATABASE_OWNER_URL ?? '', now: now() })
  const found = await asOwner(async (tx) => {
    const [clinic] = await tx.select().from(clinics).where(eq(clinics.isDemo, true))
    if (!clinic) throw new Error('The demo clinic was not made.')
    const ofClinic = { id: clinic.id, timeZone: clinic.timeZone }
    const staff = await tx.select().from(clinicians).where(eq(clinicians.clinicId, clinic.id))
    const people = await tx.select().from(patients).where(eq(patients.clinicId, clinic.id))
    const named = <P extends { name: string }>(all: readonly P[], name: string): P => {
      const one = all.find((each) => each.name.startsWith(name))
      if (!one) throw new Error(`The demo clinic has nobody called ${name}.`)
      return one
    }
    const patient = (name: string) => ({ clinic: ofClinic, ...named(people, name) })
    const owner = { clinic: ofClinic, ...named(staff, 'Dana') }
    const [maria, harold, tomasz] = [patient('Maria'), patient('Harold'), patient('Tomasz')]
    const [report] = await tx
      .select({ id: reports.id })
      .from(reports)
      .where(and(eq(reports.clinicId, clinic.id), eq(reports.patientId, maria.id)))
      .orderBy(desc(reports.performedOn))
    const [template] = await tx
      .select({ id: programTemplates.id })
      .from(programTemplates)
      .where(eq(programTemplates.clinicId, clinic.id))
    const linkOf = async (lasts: number) => {
      const id = uuidv7()
      await tx.insert(accessLinks).values({
        ...{ clinicId: clinic.id, id, patientId: tomasz.id, createdBy: owner.id },
        createdAt: new Date(now().getTime() - 30 * day),
        expiresAt: new Date(now().getTime() + lasts),
      })
      return `/enter/${tokenFor('access-link', id)}`
    }
    return {
      ...{ owner, maria, harold, tomasz },
      accountId: owner.accountId ?? '',
      link: await linkOf(30 * day),
      oldLink: await linkOf(-day),
      reportId: report?.id ?? '',
      templateId: template?.id ?? '',
    }
  })
  const { accountId, ...demo } = found
  return {
    ...demo,
    newcomer: await makeClinician(await makeClinic(), 'owner', 'Nia New'),
    passwordLink: await oneTime('set-password', accountId),
    confirmLink: await oneTime('confirm-email', accountId),
    retired: 'clam',
  }
}

const oneTime = async (purpose: 'set-password' | 'confirm-email', accountId: string) =>
  new URL(
    await transaction({ role: 'plumbline_identity' }, (tx) =>
      makeOneTimeLink(tx, purpose, { accountId }, now()),
    ),
  ).pathname
