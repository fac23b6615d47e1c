import type { PatientAccess } from '@/lib/auth/queries'

type SignedInDevicesProps = Pick<PatientAccess, 'devices' | 'hasPassword'>

/** Where a patient is signed in, for their clinician. */
export const SignedInDevices = ({ devices, hasPassword }: SignedInDevicesProps) => (
  <div className="grid gap-1">
    <h3 className="font-semibold">Signed in on</h3>
    {devices.length === 0 && <p className="text-quiet">No device.</p>}
    <ul className="grid gap-0.5">
      {devices.map(({ words, lastSeen }, index) => (
        <li key={index} className="flex flex-wrap justify-between gap-x-4">
          <span>{words}</span>
          <span className="text-quiet">{lastSeen}</span>
        </li>
      ))}
    </ul>
    {hasPassword && <p className="text-quiet">Can also sign in with an e-mail and a password.</p>}
  </div>
)
