import { ownPictures } from '../../db/schema'
import type { PatientScope } from '../access/scope'
import { change } from '../audit/change'
import { emptyOwnPicture, isSamePicture, type OwnPicture } from './own-picture'
import { latestOwnPictures } from './queries'

/** Keeps what the patient says of themselves beside what they said before. The same again is nothing. */
export const ownPictureWritten = (
  scope: PatientScope<'self'>,
  picture: OwnPicture,
): Promise<void> =>
  change(scope, 'own-picture.written', async (tx, trace) => {
    const { clinicId, patientId, now: writtenAt } = scope
    const [last] = await latestOwnPictures(tx, scope)
    if (isSamePicture(last?.picture ?? emptyOwnPicture, picture)) {
      trace.isUnchanged = true
      return
    }
    await tx
      .insert(ownPictures)
      .values({ clinicId, patientId, writtenAt, picture })
      .onConflictDoNothing()
  })
