import postgres from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import { readDrawnLibrary } from '../../db/library/drawn-figures'
import { readLibrary } from '../../db/library/load'
import { transaction } from '../../db/connection'
import { refreshCaseload } from '../../lib/caseload/mutations'
import { dayAt } from '../../lib/days'
import { hashOfMovement } from '../../lib/movements/content-hash'
import { defaultDose } from '../../lib/programs/default-dose'
import type { ProgramDocument } from '../../lib/programs/document'
import { freeze } from '../../lib/programs/freeze'
import type { RevisionDocument } from '../../lib/programs/revision'
import { openProfile } from '../../lib/protection/profile'
import type { ReportDocument } from '../../lib/reports/document'
import { root } from '../install.mjs'
import type { ScreeningDocument } from '../../lib/screening/document'
import { redFlags } from '../../lib/screening/red-flags'

export type Size = { patients: number; reports: number; movements: number }

export type Filled = { clinicId: string; ownerId: string; timeZone: string }

const timeZone = 'Europe/London'
const moments = ['on-waking', 'kettle', 'evening-tv', 'bedtime'] as const
const slugs = ['pelvic-tilt-supine', 'bridge', 'sit-to-stand', 'hip-hinge-worktop']

async function revisionDocument(): Promise<RevisionDocument> {
  const drawn = readDrawnLibrary(root)
  const library = new Map(
    (await readLibrary()).map((document) => [
      document.slug,
      { document, figure: drawn.get(document.slug)?.figure ?? null },
    ]),
  )
  const phaseId = uuidv7()
  const program: ProgramDocument = {
    format: 1,
    title: 'Your home program',
    introduction: 'Small and often. Stop while it still feels easy.',
    activity: 'A stroll to the corner and back most days.',
    stopRules: ['Stop this movement if the pain is sharp and new, or climbs past 5.'],
    currentPhaseId: phaseId,
    reviewOn: null,
    phases: [
      {
        id: phaseId,
        name: 'Building',
        weeks: 4,
        prescriptions: slugs.map((movement, index) => {
          const text = library.get(movement)
          if (!text) throw new Error(`The library has no ${movement}.`)
          return {
            id: uuidv7(),
            movement,
            dose: { ...defaultDose(text.document), days: [1, 2, 3, 4, 5, 6, 7], timesPerDay: 1 },
            anchors: [{ moment: moments[index] ?? 'any-time', words: '' }],
            note: index === 0 ? 'Go as far as is easy.' : '',
            reason: '',
            options: [],
          }
        }),
      },
    ],
  }
  return freeze(program, library, {
    profile: openProfile,
    patientName: 'Maria Okafor',
    signedBy: { name: 'Dana Whitlock', credentials: 'MSc, MCSP' },
    clinic: {
      name: 'Harbour Physiotherapy',
      address: '4 Quay Street',
      phone: '01326 555 0142',
      emergencyNumber: '999',
      crisisLine: '116 123',
      paperSize: 'a4',
      brandColour: '#0b5d5a',
    },
  })
}

/** A report on that program, for a device to send. */
export const reportOn = (
  { program }: RevisionDocument,
  ids: { reportId: string; revisionId: string },
  at: Date,
): ReportDocument => ({
  format: 1,
  id: ids.reportId,
  revisionId: ids.revisionId,
  sequence: 1,
  performedOn: dayAt(at, timeZone),
  performedAt: at.toISOString().replace(/\.\d+Z$/, '+00:00'),
  moment: 'kettle',
  comment: '',
  items: (program.phases[0]?.prescriptions ?? []).map((prescription) => ({
    prescriptionId: prescription.id,
    movement: prescription.movement,
    status: 'done',
    setsDone: prescription.dose.sets,
    repsDone: prescription.dose.reps,
    holdSecondsDone: null,
    sideDone: prescription.dose.side,
    pain: 3,
    effort: 4,
    painDirection: null,
    optionUsed: null,
    skipReason: null,
    comment: '',
  })),
})

async function addClinic(sql: postgres.Sql): Promise<Filled> {
  const clinicId = uuidv7()
  const ownerId = uuidv7()
  await sql`insert into clinics (id, name, phone, emergency_number, crisis_line, time_zone, created_at)
    values (${clinicId}, 'Harbour Physiotherapy', '01326 555 0142', '999', '116 123', ${timeZone}, now())`
  await sql`insert into clinicians (clinic_id, id, account_id, name, credentials, email, role, created_at)
    values (${clinicId}, ${ownerId}, ${uuidv7()}, 'Dana Whitlock', 'MSc, MCSP', 'dana@bench.test', 'owner', now())`
  await sql`insert into catalogue_versions (clinic_id) values (${clinicId})`
  return { clinicId, ownerId, timeZone }
}

/** Movements of the clinic's own, until the library holds as many as asked for. */
async function addMovements(sql: postgres.Sql, { clinicId, ownerId }: Filled, count: number) {
  const library = await readLibrary()
  const rows = Array.from({ length: Math.max(0, count - library.length) }, (_, index) => {
    const from = library[index % library.length]
    if (!from) throw new Error('The library is empty.')
    const document = { ...from, slug: `${from.slug}-${index}`, name: `${from.name}, form ${index}` }
    const alone = { ...document, ladder: { easier: null, harder: null } }
    return { slug: alone.slug, document: alone, hash: hashOfMovement(alone) }
  })
  for (const { slug, document, hash } of rows) {
    await sql`insert into clinic_movements (clinic_id, slug, document, content_hash, changed_by, changed_at)
      values (${clinicId}, ${slug}, ${sql.json(document)}, ${hash}, ${ownerId}, now())`
  }
}

/** Every red flag said not to be there. */
const nothingReported = (): ScreeningDocument => ({
  ...{ format: 1, id: uuidv7(), occasion: 'weekly', note: '' },
  answeredAt: new Date().toISOString(),
  answers: Object.fromEntries(redFlags.map(({ code }) => [code, 'no'])),
})

async function addPatients(
  sql: postgres.Sql,
  { clinicId, ownerId }: Filled,
  from: number,
  to: number,
) {
  const document = await revisionDocument()
  await sql`create temporary table newcomers as
    select uuidv7() as id, uuidv7() as program_id, uuidv7() as revision_id, n
    from generate_series(${from + 1}::int, ${to}::int) n`
  await sql`insert into patients (clinic_id, id, name, date_of_birth, time_zone, what_matters, usual_pain,
      first_signed_in_at, created_by, created_at)
    select ${clinicId}, id, 'Patient ' || lpad(n::text, 6, '0'), date '1958-03-14' + (n % 9000), ${timeZone},
      'Walk to the harbour and back.', n % 5, now() - interval '80 days', ${ownerId}, now() - interval '90 days'
    from newcomers`
  await sql`insert into care_relationships (clinic_id, patient_id, clinician_id, started_at)
    select ${clinicId}, id, ${ownerId}, now() - interval '90 days' from newcomers`
  await sql`insert into caseload_entries (clinic_id, list_id, patient_id, name_key)
    select ${clinicId}, list, id, 'patient ' || lpad(n::text, 6, '0')
    from newcomers, unnest(array[${clinicId}, ${ownerId}]::uuid[]) list`
  await sql`insert into caseload_names (clinic_id, list_id, word, patient_id)
    select ${clinicId}, list, lpad(n::text, 6, '0'), id
    from newcomers, unnest(array[${clinicId}, ${ownerId}]::uuid[]) list`
  await sql`insert into programs (clinic_id, id, patient_id, draft, draft_saved_at, draft_saved_by, created_at)
    select ${clinicId}, program_id, id, ${sql.json(document.program)}, now() - interval '80 days', ${ownerId},
      now() - interval '80 days' from newcomers`
  await sql`insert into revisions (clinic_id, id, program_id, patient_id, number, document, document_hash,
      changes, signed_by, published_at)
    select ${clinicId}, revision_id, program_id, id, 1, ${sql.json(document)}, 'bench', '[]', ${ownerId},
      now() - interval '80 days' from newcomers`
  await sql`insert into screenings (clinic_id, id, patient_id, document, level, answered_by, answered_at,
      received_at)
    select ${clinicId}, uuidv7(), id, ${sql.json(nothingReported())}, 'none-reported', 'patient',
      now() - make_interval(days => (n % 6)::int), now() - make_interval(days => (n % 6)::int)
    from newcomers`
  await sql`update programs p set latest_revision_id = n.revision_id, latest_revision_number = 1
    from newcomers n where p.clinic_id = ${clinicId} and p.id = n.program_id`
  return document
}

async function addReports(
  sql: postgres.Sql,
  { clinicId }: Filled,
  document: RevisionDocument,
  each: number,
) {
  const nothing = { reportId: uuidv7(), revisionId: uuidv7() }
  const template = reportOn(document, nothing, new Date())
  await sql`create temporary table sendings as
    select uuidv7() as id, n.id as patient_id, n.revision_id, n.n,
      now() - make_interval(days => (k * 2)::int, mins => (n.n % 600)::int) as at
    from newcomers n, generate_series(0, ${each - 1}::int) k
    where n.n % 11 <> 0 or k > 2`
  await sql`insert into reports (clinic_id, id, patient_id, revision_id, performed_on, performed_at,
      received_at, sequence, document, payload_hash, worst_pain, done_count, skipped_for_pain_count,
      sore_morning_count, has_comment)
    select ${clinicId}, id, patient_id, revision_id, at::date, at, at, 1,
      ${sql.json(template)} || jsonb_build_object('id', id, 'revisionId', revision_id,
        'performedOn', at::date, 'performedAt', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"')),
      'bench', (n * 7) % 8, 4, 0, 0, n % 40 = 0 from sendings`
  await sql`insert into report_versions (clinic_id, report_id, patient_id, sequence, document, received_at)
    select clinic_id, id, patient_id, 1, document, received_at from reports
    where clinic_id = ${clinicId} and id in (select id from sendings)`
}

type Say = (words: string) => void

/** Puts everybody in their place on the caseload with the product's own rule, ten at a time. */
async function placeEveryone(sql: postgres.Sql, { clinicId }: Filled, say: Say) {
  const ids = (await sql<{ id: string }[]>`select id from newcomers`).map(({ id }) => id)
  const today = dayAt(new Date(), timeZone)
  const context = { role: 'plumbline_clinician', clinicId } as const
  const place = async () => {
    for (let patientId = ids.pop(); patientId !== undefined; patientId = ids.pop()) {
      if (ids.length > 0 && ids.length % 5_000 === 0) say(`  ${ids.length} patients to place`)
      const patient = { clinicId, patientId, today }
      await transaction(context, (tx) => refreshCaseload(tx, patient))
    }
  }
  await Promise.all(Array.from({ length: 10 }, place))
}

/**
 * Fills the clinic up to a size. Connects as the superuser; the walls are for the servers that are
 * measured. May be called again with a larger size.
 */
export async function fill(
  adminUrl: string,
  clinic: Filled | null,
  before: Size,
  size: Size,
  say: Say,
): Promise<Filled> {
  const sql = postgres(adminUrl, { max: 1, prepare: false, onnotice: () => {} })
  try {
    await sql`set synchronous_commit = off`
    const filled = clinic ?? (await addClinic(sql))
    if (!clinic) await addMovements(sql, filled, size.movements)
    const document = await addPatients(sql, filled, before.patients, size.patients)
    const newcomers = size.patients - before.patients
    say(`  ${newcomers} patients are in; their reports`)
    await addReports(sql, filled, document, Math.ceil((size.reports - before.reports) / newcomers))
    await sql`analyze`
    say('  their places on the caseload')
    await placeEveryone(sql, filled, say)
    await sql`drop table newcomers, sendings`
    await sql`vacuum analyze`
    return filled
  } finally {
    await sql.end()
  }
}
