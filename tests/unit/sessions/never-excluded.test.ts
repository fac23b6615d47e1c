import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readLibrary } from '@/db/library/load'
import { heldNow } from '@/components/sessions/held-now'
import { nothingYet } from '@/components/sessions/report-keeper'
import type { MovementDocument } from '@/lib/movements/document'
import { precautions, type Precaution } from '@/lib/movements/precautions'
import type { RevisionDocument } from '@/lib/programs/revision'
import { exclusionsOf } from '@/lib/protection/patient-filter'
import { profileOn } from '@/lib/protection/on-day'
import { openProfile, type ProtectionProfile } from '@/lib/protection/profile'
import { goesHeldWay } from '@/lib/protection/held-direction'
import { withSmaller } from '@/lib/reports/about-the-day'
import { answerOf, blankReport } from '@/lib/reports/begin'
import { DAY_ITSELF } from '@/lib/reports/day-itself'
import type { ReportDocument } from '@/lib/reports/document'
import { painDirections, type PainDirection } from '@/lib/reports/pain-directions'
import { begun } from '@/lib/reports/outbox'
import { restsForPain } from '@/lib/sessions/held-by-pain'
import { sessionPlan, type SessionPlan } from '@/lib/sessions/session-plan'
import { withSmallerOnes } from '@/lib/sessions/smaller-one'
import { soreSession } from '@/lib/sessions/sore-session'
import { standingToday } from '@/lib/sessions/standing-today'
import { directionMeant } from '@/lib/sessions/way-of-moving'
import { nextId, prescriptionOf, programOf, revisionOf } from '@/tests/support/program-documents'

let library: MovementDocument[]
beforeAll(async () => {
  library = await readLibrary()
})

const codes = Object.keys(precautions) as Precaution[]
const ways = Object.keys(painDirections) as PainDirection[]
const revisionId = nextId()

/**
 * One thing a patient does: it hurts so much in some way, a day is called sore, a smaller one is taken, or
 * all is sent again.
 */
const deeds = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('hurt' as const),
      at: fc.nat({ max: 2 }),
      pain: fc.integer({ min: 0, max: 10 }),
      way: fc.option(fc.constantFrom(...ways)),
      option: fc.nat({ max: 3 }),
    }),
    fc.constant({ kind: 'sore' as const }),
    fc.record({ kind: fc.constant('smaller' as const), at: fc.nat({ max: 2 }) }),
    fc.constant({ kind: 'again' as const }),
  ),
  { maxLength: 8 },
)

const cases = fc.record({
  picks: fc.array(fc.nat({ max: 226 }), { minLength: 9, maxLength: 9 }),
  profile: fc.record({
    precautions: fc.subarray(codes, { maxLength: 4 }),
    loadCeiling: fc.integer({ min: 1, max: 5 }),
    held: fc.subarray(['flexion', 'extension', 'rotation', 'sustained'] as const),
    weeks: fc.option(fc.integer({ min: 1, max: 42 }), { nil: null }),
    systolic: fc.option(fc.integer({ min: 100, max: 220 }), { nil: null }),
  }),
  deeds,
})

const profileOf = ({
  held,
  weeks,
  systolic,
  ...values
}: {
  precautions: Precaution[]
  loadCeiling: number
  held: ('flexion' | 'extension' | 'rotation' | 'sustained')[]
  weeks: number | null
  systolic: number | null
}): ProtectionProfile => ({
  ...openProfile,
  ...values,
  heldDirections: held.map((direction) => ({
    direction,
    startedOn: '2026-11-22',
    reviewOn: '2026-12-06',
    reason: '',
  })),
  pregnancy: weeks === null ? null : { weeks, countedOn: '2026-11-22', supineFromWeek: 20 },
  pressure:
    systolic === null
      ? null
      : {
          ...{ systolic, diastolic: 80, measuredOn: '2026-11-22' },
          ceiling: { systolic: 180, diastolic: 110 },
        },
})

function documentOf(picks: readonly number[], profile: ProtectionProfile): RevisionDocument {
  const chosen = picks.map((at) => library[at] as MovementDocument)
  const slugs = chosen.map(({ slug }) => slug)
  const prescriptions = [0, 1, 2].map((at) =>
    prescriptionOf({
      movement: slugs[at],
      options: [...new Set([slugs[3 + at], slugs[6 + at]])]
        .filter((slug) => slug !== slugs[at])
        .map((slug) => ({ movement: slug ?? '', reason: '' })),
    }),
  )
  return revisionOf(programOf(prescriptions), chosen, {
    protection: { profile, coverage: [], isBendingTaught: false },
  })
}

type Deed = typeof deeds extends fc.Arbitrary<(infer D)[]> ? D : never

/** What the patient's deeds leave on the phone. */
function told(plan: SessionPlan, done: readonly Deed[]): ReportDocument[] {
  const reports = done.flatMap((deed): ReportDocument[] => {
    if (deed.kind !== 'hurt') return []
    const movement = plan.movements[deed.at % plan.movements.length]
    if (!movement) return []
    const way = movement.ways[deed.option % movement.ways.length] ?? movement.ways[0]
    const blank = blankReport({
      ...{ id: nextId(), revisionId, moment: 'kettle' },
      ...{ performedOn: '2026-11-22', performedAt: '2026-11-22T12:00:00Z' },
    })
    const answer = answerOf({
      prescriptionId: movement.prescriptionId,
      movement: movement.ways[0].slug,
      status: 'done',
      optionUsed: way === movement.ways[0] ? null : way.slug,
      pain: deed.pain,
      painBefore: 2,
      painDirection: deed.way,
    })
    return [{ ...blank, items: [answer] }]
  })
  return done.some(({ kind }) => kind === 'again') ? [...reports, ...reports] : reports
}

describe('whatever a patient does', () => {
  it('no swap, sore day, smaller one or report sent again ever opens a movement that is excluded for them', () => {
    fc.assert(
      fc.property(cases, ({ picks, profile: wanted, deeds: done }) => {
        const set = profileOf(wanted)
        const profile = profileOn(set, '2026-11-22')
        const document = documentOf(picks, set)
        const known = { document, profile, usualPain: 2, today: '2026-11-22' }
        const entries = document.program.phases[0]?.prescriptions.map((prescription) => ({
          prescription,
          times: 1,
        }))
        const planFor = (reports: ReportDocument[]) =>
          sessionPlan(
            { id: revisionId, document },
            'kettle',
            entries ?? [],
            standingToday({
              ...known,
              told: reports.map((report) => ({ document: report, isAnswered: false })),
            }),
          )
        const first = planFor([])
        const reports = told(first, done)
        const outbox = Object.fromEntries(reports.map((report) => [report.id, begun(report)]))
        const onPhone = heldNow(first.pain, { ...nothingYet, outbox })
        const onServer = planFor(reports)
        const isSore = done.some(({ kind }) => kind === 'sore')
        const smaller = done.flatMap((deed) =>
          deed.kind === 'smaller' ? (first.movements[deed.at] ?? []) : [],
        )
        const aboutDay = smaller.reduce(
          (report, { prescriptionId, ways: [{ slug: movement }] }) =>
            withSmaller({ prescriptionId, movement, isTaken: true })(report),
          blankReport({
            ...{ id: nextId(), revisionId, moment: DAY_ITSELF },
            ...{ performedOn: '2026-11-22', performedAt: '2026-11-22T12:00:00Z' },
          }),
        )

        for (const plan of [first, onServer]) {
          const shown = isSore ? soreSession(plan) : withSmallerOnes(plan, aboutDay)
          for (const {
            ways: [prescribed, ...others],
            isHeldByClinic,
            usedFirst,
          } of shown.movements) {
            for (const way of others) {
              const movement = document.movements[way.slug]?.movement as MovementDocument
              expect(exclusionsOf(movement, profile)).toEqual([])
              if ((wanted.weeks ?? 0) >= 20)
                expect(movement.precautions).not.toContain('PREG_SUPINE')
              if ((wanted.systolic ?? 0) >= 180)
                expect(movement.precautions).not.toContain('HTN_HEAD')
            }
            const facts = document.movements[prescribed.slug]?.movement as MovementDocument
            const reasons = exclusionsOf(facts, profile).filter(
              ({ rule }) => rule !== 'clinician-only',
            )
            expect(isHeldByClinic).toBe(reasons.length > 0)
            if (usedFirst && usedFirst !== prescribed.slug) {
              expect(others.map(({ slug }) => slug)).toContain(usedFirst)
            }
          }
        }
        const red = done.filter((deed) => deed.kind === 'hurt' && deed.pain >= 6)
        for (const deed of red) {
          if (deed.kind !== 'hurt' || deed.way === null) continue
          const direction = directionMeant[deed.way]
          for (const { ways: all } of onServer.movements) {
            for (const way of all) {
              const movement = document.movements[way.slug]?.movement as MovementDocument
              if (!goesHeldWay(movement, direction)) continue
              expect(restsForPain(way, onPhone)).not.toBeNull()
              expect(restsForPain(way, onServer.pain.held)).not.toBeNull()
              expect(way.slug).toBe(all[0]?.slug)
            }
          }
        }
        expect(onPhone).toEqual(onServer.pain.held)
      }),
      { numRuns: 200 },
    )
  }, 30_000)
})
