import type { Picture } from './picture'

type Ability = Picture['can'][number]
type Proposed = Omit<Ability, 'id'>

const lowered = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`

/** What they can is kept up. */
const kept = ({ id: _, ...each }: Ability): Proposed => ({
  ...each,
  text: `Keep up: ${lowered(each.text)}`,
})

/** What they cannot yet begins as a part of it: half as long where it has a length. */
function begun({ id: _, ...each }: Ability): Proposed {
  const minutes = each.minutes ? Math.max(1, Math.floor(each.minutes / 2)) : null
  return { ...each, minutes, text: `A small part of: ${lowered(each.text)}` }
}

const MOST_PROPOSED = 5

/**
 * What the patient could do now, out of what they can and cannot yet: proposals for the clinician to
 * take over one by one, never written down by themselves (CLINICAL.md S24; the halves are ours [J]).
 */
export function doNowProposals({
  can,
  cannotYet,
  doNow,
}: Pick<Picture, 'can' | 'cannotYet' | 'doNow'>): Proposed[] {
  const written = ({ text }: { text: string }) => text.trim() !== ''
  const isTaken = ({ text }: Proposed) => doNow.some((each) => each.text === text)
  return [...cannotYet.filter(written).map(begun), ...can.filter(written).map(kept)]
    .filter((each) => !isTaken(each) && each.text.length <= 160)
    .slice(0, MOST_PROPOSED)
}
