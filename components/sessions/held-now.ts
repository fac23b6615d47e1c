import { heldByPain, heldTogether, type HeldByPain } from '@/lib/sessions/held-by-pain'
import type { PainSetting } from '@/lib/sessions/today-setting'
import type { Snapshot } from './report-keeper'

/**
 * What rests now: what the server said, and what was told on this phone since, with or without a
 * network. What a clinician has answered no longer counts.
 */
export function heldNow(pain: PainSetting, { outbox }: Snapshot): HeldByPain {
  const told = Object.values(outbox)
    .map(({ document }) => document)
    .filter(({ id }) => !pain.answered.includes(id))
  const ownWay = (slug: string) => pain.ownWays[slug] ?? null
  return heldTogether(pain.held, heldByPain(told, pain.ceiling, ownWay))
}
