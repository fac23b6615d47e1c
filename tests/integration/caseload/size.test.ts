import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
// First, so that its stand-ins are in place before the grants are loaded.
import { as } from '../../support/acting'
import { clinicTeam } from '@/lib/access/grant'
import { read } from '@/lib/access/read'
import { askedCaseload } from '@/lib/caseload/input'
import { keysOfPlace, placesByName, placesOfStretch } from '@/lib/caseload/places/queries'
import { stretchesOf, type Sort, type Stretch, type View } from '@/lib/caseload/view'
import { makeClinic, makeClinician, type TestClinician } from '../../support/people'
import { asOwner } from '../../support/owner'

const patientsOfClinic = 20_000

type Node = {
  'Node Type': string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Relation Name'?: string
  Plans?: Node[]
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** Rows of the lists that a plan touched, thrown away ones included. */
const rowsTouched = (plan: Node) =>
  nodesOf(plan)
    .filter((node) => node['Relation Name']?.startsWith('caseload_'))
    .reduce(
      (sum, node) =>
        sum + node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)),
      0,
    )

let owner: TestClinician

beforeAll(async () => {
  owner = await makeClinician(await makeClinic(), 'owner')
  const clinicId = owner.clinic.id
  await asOwner(async (tx) => {
    await tx.execute(sql`
      create temp table made on commit drop as
      select gen_random_uuid() as id, n, 'patient ' || md5(n::text) as name
      from generate_series(1, ${patientsOfClinic}) as n`)
    await tx.execute(sql`
      insert into patients (clinic_id, id, name, date_of_birth, time_zone, created_by, created_at)
      select ${clinicId}, id, name, '1960-01-01', 'Europe/London', ${owner.id}, now() from made`)
    await tx.execute(sql`
      insert into caseload_entries (clinic_id, list_id, patient_id, name_key, rank, rank_from,
        silent_from, last_practised_on)
      select ${clinicId}, ${clinicId}, id, name,
        case n % 10 when 0 then 80 when 1 then 60 when 2 then 0 else 10 end,
        case n % 10 when 2 then null else date_trunc('day', now()) + (n % 30 - 15) * interval '1 day' end,
        case n % 10 when 2 then null else date_trunc('day', now()) + (n % 30 - 15) * interval '1 day' end,
        case n % 7 when 0 then null else current_date - n % 40 end
      from made`)
    await tx.execute(sql`
      insert into caseload_names (clinic_id, list_id, word, patient_id)
      select ${clinicId}, ${clinicId}, word, id
      from made cross join lateral string_to_table(name, ' ') as word`)
  })
  await asOwner((tx) => tx.execute(sql`analyze caseload_entries, caseload_names`))
})

const asked = (view: View, sort: Sort) => askedCaseload({ view, sort, whose: 'clinic' })

/** The plan of one stretch, from its beginning or from its 600th patient on. */
async function planOf(view: View, sort: Sort, stretch: Stretch, skipped: number) {
  const scope = await clinicTeam()
  return read(scope, async (tx) => {
    const from = { stretch, after: null, limit: skipped }
    const before = skipped ? await placesOfStretch(tx, scope, asked(view, sort), from) : []
    const last = before.at(-1)
    const query = placesOfStretch(tx, scope, asked(view, sort), {
      stretch,
      after: last ? keysOfPlace(last, stretch) : null,
      limit: 51,
    })
    const [row] = await tx.execute<{ 'QUERY PLAN': [{ Plan: Node }] }>(
      sql`explain (analyze, format json) ${query}`,
    )
    const plan = row?.['QUERY PLAN'][0].Plan
    if (!plan) throw new Error('There is no plan.')
    return plan
  })
}

describe(`a clinic of ${patientsOfClinic} patients`, () => {
  const lists: [View, Sort][] = [
    ['all', 'look'],
    ['all', 'name'],
    ['all', 'recent'],
    ['all', 'longest'],
    ['silent', 'look'],
    ['new', 'look'],
  ]
  const stretches = lists.flatMap(([view, sort]) =>
    stretchesOf(view, sort).map((stretch) => [view, sort, stretch] as const),
  )

  it.each(stretches)('reads of %s by %s the stretch %s no further than the page', async (...of) => {
    await as(owner, async () => {
      for (const skipped of [0, 600]) {
        const plan = await planOf(...of, skipped)
        const kinds = nodesOf(plan).map((node) => node['Node Type'])
        expect(kinds).not.toContain('Seq Scan')
        expect(kinds).not.toContain('Sort')
        expect(rowsTouched(plan)).toBeLessThanOrEqual(51)
        expect(rowsTouched(plan)).toBeGreaterThan(0)
      }
    })
  })

  it('finds a name without reading the others', async () => {
    await as(owner, async () => {
      const scope = await clinicTeam()
      await read(scope, async (tx) => {
        for (const q of ['p', 'patient', 'a1', 'patient b']) {
          const query = placesByName(tx, scope, { whose: 'clinic', q, limit: 50 })
          const [row] = await tx.execute<{ 'QUERY PLAN': [{ Plan: Node }] }>(
            sql`explain (analyze, format json) ${query}`,
          )
          const plan = row?.['QUERY PLAN'][0].Plan
          if (!plan) throw new Error('There is no plan.')
          expect(nodesOf(plan).map((node) => node['Node Type'])).not.toContain('Seq Scan')
          expect(rowsTouched(plan)).toBeLessThan(2_000)
        }
      })
    })
  })

  it('answers a page and its counts in a moment', async () => {
    await as(owner, async () => {
      const started = performance.now()
      const { caseloadPage } = await import('@/lib/caseload/queries')
      const page = await caseloadPage(await clinicTeam(), asked('all', 'look'))
      expect(page.rows).toHaveLength(50)
      expect(page.counts).toEqual({ look: 198, silent: 99, new: 99 })
      expect(performance.now() - started).toBeLessThan(1_000)
    })
  })
})
