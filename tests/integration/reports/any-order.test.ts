import fc from 'fast-check'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { reportVersions, reports } from '@/db/schema'
import { asOwner } from '@/tests/support/owner'
import { makeClinic, makeClinician, makePatient } from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'
import { itemOf, reportOf, sendReport } from '@/tests/support/reports'

it('however a phone’s sends are shuffled and doubled on the way, the last word stands', async () => {
  const clinician = await makeClinician(await makeClinic())
  const patient = await makePatient(clinician)
  const revision = await publishProgramFor(clinician, patient)

  const arrivals = fc
    .array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 5 })
    .chain((pains) => {
      const sequences = pains.map((_, index) => index + 1)
      const repeats = fc.array(fc.constantFrom(...sequences), { maxLength: 6 })
      return fc.record({
        pains: fc.constant(pains),
        order: repeats.chain((more) =>
          fc.shuffledSubarray([...sequences, ...more], {
            minLength: sequences.length + more.length,
          }),
        ),
      })
    })

  await fc.assert(
    fc.asyncProperty(arrivals, async ({ pains, order }) => {
      const first = reportOf(revision)
      const sends = pains.map((pain, index) => ({
        ...first,
        sequence: index + 1,
        items: [itemOf(revision, 0, { pain })],
      }))
      for (const sequence of order) {
        const answer = await sendReport(patient, sends[sequence - 1])
        expect(answer.status).toBe(200)
      }
      const [row, ...others] = await asOwner((tx) =>
        tx.select().from(reports).where(eq(reports.id, first.id)),
      )
      expect(others).toEqual([])
      expect(row).toMatchObject({ sequence: sends.length, document: sends.at(-1) })
      const kept = await asOwner((tx) =>
        tx
          .select({ document: reportVersions.document })
          .from(reportVersions)
          .where(eq(reportVersions.reportId, first.id))
          .orderBy(reportVersions.sequence),
      )
      expect(kept.map(({ document }) => document)).toEqual(sends.slice(0, -1))
    }),
    { numRuns: 25 },
  )
})
