import type { Metadata } from 'next'
import { ChangePasswordForm } from '@/components/access/change-password-form'
import { OwnDevices } from '@/components/access/own-devices'
import { ProfileForm } from '@/components/clinicians/profile-form'
import { clinicTeam } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'
import { ownSignIn } from '@/lib/auth/own-account'

export const metadata: Metadata = { title: 'You' }

const YouPage = async () => {
  const scope = await gate(clinicTeam(), '/settings/you')
  const { name, credentials } = scope.actor
  const { email, devices } = await ownSignIn(scope, scope.clinicTimeZone)
  return (
    <div className="grid gap-10">
      <section className="grid gap-4">
        <h2 className="text-lg">Your name</h2>
        <ProfileForm profile={{ name, credentials }} />
      </section>
      {email && (
        <section className="grid gap-4">
          <h2 className="text-lg">Your password</h2>
          <p className="text-quiet">
            You sign in with <span className="wrap-anywhere">{email}</span>.
          </p>
          <ChangePasswordForm who="clinician" email={email} name={name} />
        </section>
      )}
      <section className="grid max-w-md gap-4">
        <h2 className="text-lg">Your devices</h2>
        <OwnDevices who="clinician" devices={devices} />
      </section>
    </div>
  )
}

export default YouPage
