import { v7 as uuidv7 } from 'uuid'
import { addDays } from '../../../lib/days'
import { capacities } from '../../schema'
import type { SeedTransaction } from './context'
import { morningOf } from './morning'
import type { DemoCase } from './patient'

/** What the clinic measured, written as the carer. */
export async function recordDemoCapacities(
  tx: SeedTransaction,
  patientId: string,
  { story, clinic, carers, now, today }: DemoCase,
): Promise<void> {
  const { measured = [] } = story
  if (measured.length === 0) return
  await tx.insert(capacities).values(
    measured.map(({ measure, side, value, daysAgo, again }) => ({
      ...{ clinicId: clinic.id, patientId, id: uuidv7(), measure, side, value },
      measuredOn: addDays(today, -daysAgo),
      nextOn: again === undefined ? null : addDays(today, again),
      measuredBy: carers.ids[story.carer],
      writtenAt: morningOf(now, clinic.timeZone, daysAgo),
    })),
  )
}
