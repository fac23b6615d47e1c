import { SignOutButton } from '@/components/access/sign-out-button'
import { ClinicMark } from './clinic-mark'

type SignedInAsProps = { name: string; clinic: { name: string; brandColour: string } }

/** Where one works, as whom, and the way out. */
export const SignedInAs = ({ name, clinic }: SignedInAsProps) => (
  <>
    <p className="text-sm">
      <ClinicMark {...clinic} />
    </p>
    <p className="pt-2 text-sm wrap-anywhere text-quiet">{name}</p>
    <SignOutButton look="quiet" size="compact" className="-mx-2.5" />
  </>
)
