import type { Metadata } from 'next'
import { AddPasswordForm } from '@/components/access/add-password-form'
import { ChangePasswordForm } from '@/components/access/change-password-form'
import { OwnDevices } from '@/components/access/own-devices'
import { UnconfirmedEmail } from '@/components/access/unconfirmed-email'
import { LeaveDevice } from '@/components/sessions/leave-device'
import { ownRecord } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'
import { ownSignIn } from '@/lib/auth/own-account'
import { canSendMail } from '@/lib/mail/send'

export const metadata: Metadata = { title: 'Signing in' }

const AccountPage = async () => {
  const scope = await gate(ownRecord(), '/account')
  const { email, isConfirmed, devices } = await ownSignIn(scope, scope.patientTimeZone)
  return (
    <div className="grid gap-10 [&_input:not([type=hidden])]:min-h-12 [&_label+p]:text-base">
      <section className="grid gap-4">
        <h1 className="text-3xl">Signing in</h1>
        {email ? (
          <>
            <p>
              You can sign in with <strong className="wrap-anywhere">{email}</strong> and your
              password. Your link works too.
            </p>
            {!isConfirmed && canSendMail() && <UnconfirmedEmail email={email} />}
          </>
        ) : (
          <>
            <p>
              You get in with your link. That is all you need. With a password, you can also sign in
              on any device.
            </p>
            <h2 className="text-xl">Add a password</h2>
            <AddPasswordForm name={scope.patientName} />
          </>
        )}
      </section>
      <section className="grid gap-4">
        <h2 className="text-xl">Your devices</h2>
        <OwnDevices who="patient" devices={devices} />
        <LeaveDevice patientId={scope.patientId} />
      </section>
      {email && (
        <section className="grid gap-4">
          <h2 className="text-xl">Change your password</h2>
          <ChangePasswordForm who="patient" email={email} name={scope.patientName} />
        </section>
      )}
    </div>
  )
}

export default AccountPage
