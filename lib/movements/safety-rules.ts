import type { MovementDocument } from './document'
import { precautions, type Precaution } from './precautions'
import { startPositions } from './vocabulary'

type Rated = Pick<
  MovementDocument,
  | 'kind'
  | 'region'
  | 'startPosition'
  | 'targetMuscles'
  | 'spinalDirection'
  | 'precautions'
  | 'criteria'
  | 'isOfferedByDefault'
>

/** What a position, direction or rating asks for, and why, in words for the clinician. */
type Demand = { codes: readonly Precaution[]; isAnyEnough?: boolean; because: string }

const kneeling = new Set(['quadruped', 'kneeling', 'half-kneeling'])

/** Bending of the thoracic spine over a support loads neither a pars defect nor a narrow canal. */
const isThoracic = ({ targetMuscles }: Rated): boolean =>
  targetMuscles.some((muscle) => muscle.startsWith('thoracic'))

function demands(m: Rated): Demand[] {
  const found: Demand[] = []
  const when = (applies: boolean, demand: Demand) => applies && found.push(demand)
  const because = startPositions[m.startPosition]
  when(m.startPosition === 'supine', { codes: ['PREG_SUPINE'], because })
  when(m.startPosition === 'prone', { codes: ['PREG_PRONE'], because })
  when(kneeling.has(m.startPosition), { codes: ['TKR_KNEEL'], because })
  when(m.spinalDirection === 'flexion' && m.region !== 'neck', {
    codes: ['OSTEO', 'DISC_FLEX'],
    because: 'Spinal flexion',
  })
  when(m.spinalDirection === 'extension' && !isThoracic(m), {
    codes: ['SPONDY', 'STENOSIS'],
    because: 'Spinal extension',
  })
  when(m.kind === 'balance', { codes: ['FALL_RISK'], because: 'A balance movement' })
  when(m.region === 'neck', { codes: ['NECK_SCREEN'], because: 'A neck movement' })
  when(!m.criteria.includes(1), {
    codes: ['DISC_FLEX', 'OSTEO', 'SPONDY', 'CLIN_ONLY'],
    isAnyEnough: true,
    because: 'Not meeting criterion 1',
  })
  when(!m.criteria.includes(8), { codes: ['CLIN_ONLY'], because: 'Not meeting criterion 8' })
  return found
}

const quoted = (codes: readonly Precaution[], joint: string): string =>
  codes.map((code) => `“${precautions[code]}”`).join(joint)

/**
 * What a movement's ratings ask for that its precautions do not say (CLINICAL.md 2.6 and the seed
 * check): the safety filter of a program relies on it. Each fault names the field to mend.
 */
export function safetyFaults(
  m: Rated,
): { field: 'precautions' | 'isOfferedByDefault'; message: string }[] {
  const faults = demands(m).flatMap(({ codes, isAnyEnough, because }) => {
    const missing = codes.filter((code) => !m.precautions.includes(code))
    const isMet = isAnyEnough ? missing.length < codes.length : missing.length === 0
    if (isMet) return []
    const wanted = quoted(isAnyEnough ? codes : missing, isAnyEnough ? ' or ' : ' and ')
    return [{ field: 'precautions' as const, message: `${because}: choose ${wanted} as well.` }]
  })
  const isForClinician = m.precautions.includes('CLIN_ONLY')
  if (isForClinician !== m.isOfferedByDefault) return faults
  const message = isForClinician
    ? 'A movement the clinician assesses first is not offered by default.'
    : `Not offered by default: choose “${precautions.CLIN_ONLY}” as well.`
  return [...faults, { field: 'isOfferedByDefault', message }]
}
