import { as } from '@/tests/support/acting'
import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import { ownRecord } from '@/lib/access/grant'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { hold, unlock } from '@/lib/screening/actions'
import { recordScreening } from '@/lib/screening/mutations'
import { openHolds } from '@/lib/screening/holds/queries'
import { redFlags, type RedFlagCode } from '@/lib/screening/red-flags'
import { openDay } from '@/lib/sessions/queries'
import { ownSheet, sheetByNumber } from '@/lib/sheets/queries'
import { careRecordOf } from '@/tests/support/drafts'
import {
  makeClinic,
  makeClinician,
  makePatient,
  type TestClinician,
  type TestPatient,
} from '@/tests/support/people'
import { publishProgramFor, type TestRevision } from '@/tests/support/programs'
import { reportOf, sendReport } from '@/tests/support/reports'
import { screeningOf } from '@/tests/support/screenings'

type Act =
  | { does: 'answers'; yes: RedFlagCode[] }
  | { does: 'answers again' }
  | { does: 'reports' }
  | { does: 'tries to unlock' }
  | { does: 'clinician pauses' }
  | { does: 'clinician unlocks' }

const codes = redFlags.filter(({ asked }) => asked !== 'under-18').map(({ code }) => code)
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    arbitrary: fc.record({
      does: fc.constant('answers' as const),
      yes: fc.subarray(codes, { maxLength: 2 }),
    }),
    weight: 4,
  },
  fc.constantFrom<Act>(
    { does: 'answers again' },
    { does: 'reports' },
    { does: 'tries to unlock' },
    { does: 'clinician pauses' },
    { does: 'clinician unlocks' },
  ),
)

let clinician: TestClinician

beforeAll(async () => {
  clinician = await makeClinician(await makeClinic())
})

type Told = { patient: TestPatient; revision: TestRevision; last: ReturnType<typeof screeningOf> }

const holdIdsOf = async (patient: TestPatient) =>
  (await openHolds(await careRecordOf(clinician, patient))).map(({ id }) => id)

const answer = (patient: TestPatient, document: Told['last']) =>
  as(patient, async () => recordScreening(await ownRecord(), document.id, document))

/** Carries one act out; whether the plan has to be held after it, given whether it was before. */
async function carryOut(act: Act, told: Told, isHeld: boolean): Promise<boolean> {
  const { patient } = told
  switch (act.does) {
    case 'answers': {
      told.last = screeningOf(act.yes)
      await answer(patient, told.last)
      return isHeld || act.yes.length > 0
    }
    case 'answers again':
      await answer(patient, told.last)
      return isHeld
    case 'reports':
      await sendReport(patient, reportOf(told.revision))
      return isHeld
    case 'tries to unlock': {
      const holdIds = [...(await holdIdsOf(patient)), uuidv7()]
      await as(patient, () => unlock({ patientId: patient.id, holdIds, reason: 'I feel fine.' }))
      return isHeld
    }
    case 'clinician pauses':
      await as(clinician, () =>
        hold({
          ...{ patientId: patient.id, id: uuidv7(), reason: 'We speak first.' },
          reviewOn: addDays(dayAt(now(), patient.timeZone), 14),
        }),
      )
      return true
    case 'clinician unlocks': {
      const holdIds = await holdIdsOf(patient)
      if (holdIds.length === 0) return false
      await as(clinician, () => unlock({ patientId: patient.id, holdIds, reason: 'Seen today.' }))
      return false
    }
  }
}

/** What of the plan each way to it gives out. */
async function given(patient: TestPatient) {
  const today = dayAt(now(), patient.timeZone)
  const own = await as(patient, ownRecord)
  const scope = await careRecordOf(clinician, patient)
  return {
    today: (await openDay(own, { day: today, from: today })).revision !== null,
    sheet: (await ownSheet(own)).sheet !== null,
    handedOut: (await sheetByNumber(scope, 1)).held === null,
  }
}

it('whatever happens in whatever order, a held plan is given out by no way, an open one by each', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 3, maxLength: 7 }), async (course) => {
      const patient = await makePatient(clinician, { firstSignedInAt: now() })
      const revision = await publishProgramFor(clinician, patient)
      const told: Told = { patient, revision, last: screeningOf() }
      let isHeld = false
      for (const act of course) {
        isHeld = await carryOut(act, told, isHeld)
        const isOpen = !isHeld
        expect(await given(patient)).toEqual({ today: isOpen, sheet: isOpen, handedOut: isOpen })
      }
    }),
    { numRuns: 15 },
  )
}, 60_000)
