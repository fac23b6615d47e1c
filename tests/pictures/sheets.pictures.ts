import fs from 'node:fs'
import path from 'node:path'
import { test } from '@playwright/test'
import { isNotNull, isNull } from 'drizzle-orm'
import { libraryMovements } from '@/db/schema'
import { asOwner } from '@/tests/support/owner'
import { makeClinic, makeClinician, makePatient } from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'
import { signIn } from '../e2e/support/signed-in'

const counts = [1, 2, 3, 4, 6, 9, 10, 12]
const pausesOf = () => [
  {
    id: '00000000-0000-7000-8000-0000000000b1',
    movement: null,
    reviewOn: '2026-12-07',
    what: 'Leaning over the sink',
    instead: 'One hand on the edge, one foot on the cupboard base.',
    reason: 'It is sore for now.',
  },
  {
    id: '00000000-0000-7000-8000-0000000000b2',
    movement: null,
    reviewOn: '2026-12-07',
    what: 'Sitting longer than half an hour',
    instead: 'Stand up and walk to the window.',
    reason: 'It is sore for now.',
  },
]

test('sheets', async ({ context }) => {
  test.setTimeout(500_000)
  const folder = path.resolve('.shots', 'sheets')
  fs.mkdirSync(folder, { recursive: true })
  const clinician = await makeClinician(await makeClinic(), 'owner')
  await signIn(context, clinician)
  const slugs = async (isDrawn: boolean) =>
    (
      await asOwner((tx) =>
        tx
          .select({ slug: libraryMovements.slug })
          .from(libraryMovements)
          .where(isDrawn ? isNotNull(libraryMovements.figure) : isNull(libraryMovements.figure))
          .orderBy(libraryMovements.slug)
          .limit(60),
      )
    ).map(({ slug }) => slug)
  for (const isDrawn of [true, false]) {
    const all = await slugs(isDrawn)
    for (const count of counts) {
      for (const hasPauses of [false, true]) {
        if (!isDrawn && (hasPauses || ![1, 4, 9, 12].includes(count))) continue
        const patient = await makePatient(clinician)
        const few = all.filter((_, index) => index % 4 === 1).slice(0, count)
        await publishProgramFor(clinician, patient, few, hasPauses ? { pauses: pausesOf() } : {})
        for (const paper of ['a4', 'letter']) {
          for (const print of ['usual', 'large']) {
            if (print === 'large' && (hasPauses || !isDrawn || ![2, 4, 9].includes(count))) continue
            const answer = await context.request.get(
              `/sheet/${patient.id}/1/pdf?paper=${paper}&print=${print}`,
            )
            const name = `${String(count).padStart(2, '0')}-${isDrawn ? 'drawn' : 'text'}-${hasPauses ? 'pauses-' : ''}${print}-${paper}.pdf`
            fs.writeFileSync(path.join(folder, name), await answer.body())
          }
        }
      }
    }
  }
})
