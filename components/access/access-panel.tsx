import type { PatientAccess } from '@/lib/auth/queries'
import { EndAccess } from './end-access'
import { MakeLinkButton } from './make-link-button'
import { OpenLink } from './open-link'
import { SignedInDevices } from './signed-in-devices'

type AccessPanelProps = { patientId: string; patientName: string; access: PatientAccess }

const noLink = {
  none: 'There is no link yet. Make one to hand over, print or send.',
  ended: 'All access was ended. A new link lets the patient in again.',
  expired: 'The link has run out. Make a new one.',
  'tried-too-often':
    'The link was closed after ten wrong dates of birth. Check the date in the record, then make a new link.',
}

/** The patient's way in: link and code, where it is in use, and how to end it. */
export const AccessPanel = ({ patientId, patientName, access }: AccessPanelProps) => {
  const { link, devices, hasPassword, email, canSendMail } = access
  const state = link?.state ?? 'none'
  const isInUse = state === 'open' || devices.length > 0 || hasPassword
  return (
    <section aria-labelledby="access" className="grid content-start gap-4">
      <h2 id="access" className="text-lg">
        Access
      </h2>
      {link && state === 'open' ? (
        <OpenLink
          patientId={patientId}
          patientName={patientName}
          link={link}
          email={email}
          canSendMail={canSendMail}
        />
      ) : (
        <>
          <p className="max-w-prose text-quiet">{noLink[state === 'open' ? 'none' : state]}</p>
          <MakeLinkButton patientId={patientId} />
        </>
      )}
      {isInUse && (
        <>
          <SignedInDevices devices={devices} hasPassword={hasPassword} />
          <EndAccess patientId={patientId} patientName={patientName} />
        </>
      )}
    </section>
  )
}
