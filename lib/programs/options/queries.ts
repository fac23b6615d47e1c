import { read } from '../../access/read'
import type { PatientScope } from '../../access/scope'
import { profileIn } from '../../protection/queries'
import { latestIn } from '../queries'
import { openOptionsOf, type OpenOption } from './open-options'

/**
 * The other ways open today for a prescription of the program the patient follows: what "show me
 * another way" may offer. Empty when nothing was published or the prescription is not in it.
 */
export const openOptions = (scope: PatientScope, prescriptionId: string): Promise<OpenOption[]> =>
  read(scope, async (tx) => {
    const latest = await latestIn(tx, scope)
    if (!latest) return []
    const { profile } = await profileIn(tx, scope)
    return openOptionsOf(latest.document, prescriptionId, profile)
  })
