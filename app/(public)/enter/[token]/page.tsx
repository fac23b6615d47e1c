import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ClosedLink } from '@/components/access/closed-link'
import { EnterForm } from '@/components/access/enter-form'
import { Notice } from '@/components/ui/notice'
import { currentSession } from '@/lib/auth/current-session'
import { linkShown } from '@/lib/auth/enter'
import { now } from '@/lib/env'

export const metadata: Metadata = { title: 'Your page' }

type EnterPageProps = { params: Promise<{ token: string }> }

const EnterPage = async ({ params }: EnterPageProps) => {
  const { token } = await params
  const [link, session] = await Promise.all([linkShown(token, now()), currentSession()])
  if (!link) return <ClosedLink why="unknown" />
  if (session?.kind === 'patient' && session.actor.id === link.patientId) redirect('/today')
  const { state, clinicName, clinicPhone, givenBy } = link
  if (state !== 'open') {
    return <ClosedLink why={state} clinic={{ name: clinicName, phone: clinicPhone }} />
  }
  return (
    <>
      <div className="grid gap-2">
        <h1 className="text-3xl">{clinicName}</h1>
        <p>{givenBy} made a page for you. One question first, so that only you get in.</p>
      </div>
      {session?.kind === 'clinician' && (
        <Notice title="You are signed in to the clinic">
          Going on as the patient signs you out here.
        </Notice>
      )}
      <EnterForm token={token} />
      <p className="text-quiet">You stay signed in on this device for 30 days.</p>
    </>
  )
}

export default EnterPage
