import fs from 'node:fs'
import path from 'node:path'
import postgres from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import { transaction } from '../../db/connection'
import { cookieName, sealedSession } from '../../lib/auth/cookie'
import { recordSession } from '../../lib/auth/session'
import type { RevisionDocument } from '../../lib/programs/revision'
import { reportOn, type Filled } from './fill'

export type Call = {
  method: 'GET' | 'PUT' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string
}

/** One thing people do. `shape` says which floor of the framework it is held against. */
export type Scenario = {
  name: string
  words: string
  shape: 'page' | 'json'
  goal: number
  call(n: number): Call
  /** Puts back what calls used up, before a server is asked. */
  reset?(): Promise<void>
}

type Person = { id: string; revisionId: string; document: RevisionDocument }

const queries = [
  'glute',
  'bridge',
  'hip hinge',
  'stretch',
  'sit to stnad',
  'clam',
  'neck',
  'calf',
  'band',
]

async function cookieOf(clinicId: string, kind: 'clinician' | 'patient', personId: string) {
  const at = new Date()
  const sid = await transaction({ role: 'plumbline_identity' }, (tx) =>
    recordSession(tx, { kind, clinicId, personId, accountId: null }, 'link', at, 'bench'),
  )
  return `${cookieName()}=${await sealedSession(sid, 3600)}`
}

/** The id Next gave a server action in this build, by the name it was exported under. */
function actionId(distDir: string, exportedName: string, file: string): string {
  const manifest = JSON.parse(
    fs.readFileSync(path.join(distDir, 'server/server-reference-manifest.json'), 'utf8'),
  ) as { node: Record<string, { exportedName?: string; filename?: string }> }
  const found = Object.entries(manifest.node).find(
    ([, each]) => each.exportedName === exportedName && each.filename?.includes(file),
  )
  if (!found) throw new Error(`The build has no action "${exportedName}" of ${file}.`)
  return found[0]
}

/** A draft that is published already costs less to publish: everybody is back at their first revision. */
async function unpublishAll(adminUrl: string, clinicId: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, prepare: false, onnotice: () => {} })
  try {
    await sql`update programs set latest_revision_id = first.id, latest_revision_number = 1
      from revisions as first
      where programs.clinic_id = ${clinicId} and latest_revision_number > 1
        and first.clinic_id = ${clinicId} and first.program_id = programs.id and first.number = 1`
    await sql`delete from revisions where clinic_id = ${clinicId} and number > 1`
  } finally {
    await sql.end()
  }
}

/** What the five scenarios send, with everybody signed in beforehand. */
export async function scenarios(
  adminUrl: string,
  clinic: Filled,
  origin: string,
  distDir: string,
): Promise<Scenario[]> {
  const sql = postgres(adminUrl, { max: 1, prepare: false, onnotice: () => {} })
  const people = await sql<Person[]>`select p.id, r.id as "revisionId", r.document
    from patients p join revisions r on r.clinic_id = p.clinic_id and r.patient_id = p.id and r.number = 1
    where p.clinic_id = ${clinic.clinicId} order by p.id limit 464`
  const unpublished = await sql<{ id: string; version: number }[]>`
    select patient_id as id, draft_version as version from programs
    where clinic_id = ${clinic.clinicId} and latest_revision_number = 1 order by patient_id desc limit 4000`
  await sql.end()
  const takeBack = () => unpublishAll(adminUrl, clinic.clinicId)
  // Whoever reports a hundred times a minute is not one of those who open today.
  const reporters = people.splice(64)
  const cookiesOf = (some: Person[]) =>
    Promise.all(some.map(({ id }) => cookieOf(clinic.clinicId, 'patient', id)))
  const patientCookies = await cookiesOf(people)
  const reporterCookies = await cookiesOf(reporters)
  const clinicianCookie = await cookieOf(clinic.clinicId, 'clinician', clinic.ownerId)
  const publishId = actionId(distDir, 'publish', 'lib/programs/actions')
  const at = <T>(all: readonly T[], n: number): T => {
    const found = all[n % all.length]
    if (found === undefined) throw new Error('Nothing was prepared for this scenario.')
    return found
  }
  const patient = (n: number) => ({ cookie: at(patientCookies, n) })
  const clinician = { cookie: clinicianCookie }
  let published = 0
  return [
    {
      name: 'today',
      words: 'patient opens today',
      shape: 'page',
      goal: 0.7,
      call: (n) => ({ method: 'GET', path: '/today', headers: patient(n) }),
    },
    {
      name: 'report',
      words: 'report PUT',
      shape: 'json',
      goal: 0.7,
      call: (n) => {
        const { revisionId, document } = at(reporters, n)
        const reportId = uuidv7()
        return {
          method: 'PUT',
          path: `/api/reports/${reportId}`,
          headers: { cookie: at(reporterCookies, n), origin, 'content-type': 'application/json' },
          body: JSON.stringify(reportOn(document, { reportId, revisionId }, new Date())),
        }
      },
    },
    {
      name: 'search',
      words: 'library search',
      shape: 'json',
      goal: 0.7,
      call: (n) => ({
        method: 'GET',
        path: `/api/library/search?q=${encodeURIComponent(at(queries, n))}`,
        headers: clinician,
      }),
    },
    {
      name: 'caseload',
      words: 'caseload',
      shape: 'page',
      goal: 0.5,
      call: () => ({ method: 'GET', path: '/caseload', headers: clinician }),
    },
    {
      name: 'publish',
      words: 'publish',
      shape: 'json',
      goal: 0,
      reset: takeBack,
      call: () => {
        const { id, version } = at(unpublished, published++)
        return {
          method: 'POST',
          path: `/patients/${id}/program/publish`,
          headers: {
            ...clinician,
            origin,
            'next-action': publishId,
            'content-type': 'text/plain;charset=UTF-8',
            accept: 'text/x-component',
          },
          body: JSON.stringify([{ patientId: id, draftVersion: version, message: '' }]),
        }
      },
    },
  ]
}
