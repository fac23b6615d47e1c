import { DEGREES_OF_FREEDOM, DOF_COUNT } from '../skeleton/joints'

/**
 * Spread each unnamed angle may take in degrees (cm for the root): trunk and pelvis hold still,
 * limbs give. Found by trial on 51 poses (docs/decisions/0100-figures.md).
 */
function unnamedSigma(name: string, rootTurnSigma: number): number {
  if (name.startsWith('root.turn')) return rootTurnSigma
  if (name.startsWith('root')) return 60
  if (/^(lumbar|thorax)\.(rotation|side)/.test(name)) return 2.5
  if (/^(lumbar|thorax)/.test(name)) return 4
  if (/^(neck|head)/.test(name)) return 6
  if (/^scapula/.test(name)) return 10
  if (/^toe|^ankle\.flexion|^wrist/.test(name)) return 22
  if (/^ankle/.test(name)) return 8
  if (/^hip\.(abduction|rotation)/.test(name)) return 5
  return /rotation|pronation/.test(name) ? 18 : 16
}

const NAMED_SIGMA = 3
const NAMED_PLANTED_ARM_SIGMA = 9

export interface Intent {
  named: ReadonlySet<number>
  /** Named angles of an arm that is planted or reaching: the contact wins. */
  yielding: ReadonlySet<number>
  rootTurnSigmaDegrees: number
}

/** The spread of every angle for one pose. */
export function sigmaFor({ named, yielding, rootTurnSigmaDegrees }: Intent): Float64Array {
  const sigma = new Float64Array(DOF_COUNT)
  DEGREES_OF_FREEDOM.forEach(({ name }, i) => {
    if (yielding.has(i)) sigma[i] = NAMED_PLANTED_ARM_SIGMA
    else if (named.has(i)) sigma[i] = NAMED_SIGMA
    else sigma[i] = unnamedSigma(name, rootTurnSigmaDegrees)
  })
  return sigma
}
