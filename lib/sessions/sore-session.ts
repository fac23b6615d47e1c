import type { SessionMovement, SessionPlan } from './session-plan'

const asSore = (movement: SessionMovement): SessionMovement[] => {
  const { sore, ways } = movement
  if (!sore) return []
  const { use, ...toDo } = sore
  const first = ways.find(({ slug }) => slug === use)
  if (!first) return []
  return [{ ...movement, ...toDo, usedFirst: use }]
}

/** One sitting on a sore day: shorter, easier, and without what waits for another day. */
export const soreSession = (plan: SessionPlan): SessionPlan => ({
  ...plan,
  movements: plan.movements.flatMap(asSore),
})
