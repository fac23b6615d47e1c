import { sayDay, type Day } from '../../days'
import { startPositions } from '../../movements/vocabulary'
import { directions } from '../../protection/held-direction'
import { abilityLoads, readinessStates, treatmentEffects, type Picture } from './picture'

export type PictureWords = { label: string; lines: string[] }

const readinessInWords = (readiness: Picture['readiness'], today: Day): string[] => {
  if (!readiness) return []
  const { state, reason, revisitOn } = readiness
  const again = revisitOn && `ask again ${sayDay(revisitOn, today)}`
  return [[readinessStates[state], reason, again].filter(Boolean).join(', ')]
}

/** "Stand at the sink (standing, bending forward, a light load, 10 minutes)". */
const abilityInWords = ({ text, position, direction, load, minutes }: Picture['can'][number]) => {
  const facets = [
    position && startPositions[position],
    direction && directions[direction],
    load && abilityLoads[load],
    minutes && (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  ].filter(Boolean)
  return facets.length === 0 ? text : `${text} (${facets.join(', ').toLowerCase()})`
}

/** A patient's picture as a clinician reads it at a glance; what nothing is written of is left out. */
export const pictureInWords = (picture: Picture, today: Day): PictureWords[] =>
  [
    { label: 'Can', lines: picture.can.map(abilityInWords) },
    { label: 'Cannot yet', lines: picture.cannotYet.map(abilityInWords) },
    { label: 'To do now', lines: picture.doNow.map(abilityInWords) },
    {
      label: 'Worries',
      lines: picture.worries.map(({ text, rating }) =>
        rating === null ? text : `${text} (${rating} of 10)`,
      ),
    },
    { label: 'Readiness', lines: readinessInWords(picture.readiness, today) },
    {
      label: 'Tried',
      lines: picture.treatments.map(({ text, effect, stoppedBecause }) =>
        [
          [text, effect && treatmentEffects[effect].toLowerCase()].filter(Boolean).join(', '),
          stoppedBecause,
        ]
          .filter(Boolean)
          .join(': '),
      ),
    },
    { label: 'Findings', lines: picture.findings.map(({ text }) => text) },
  ].filter(({ lines }) => lines.length > 0)
