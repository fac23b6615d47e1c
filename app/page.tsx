import { redirect } from 'next/navigation'
import { currentSession } from '@/lib/auth/current-session'
import { landing } from '@/lib/auth/own-path'

const HomePage = async () => {
  const session = await currentSession()
  redirect(session ? landing(session.kind) : '/sign-in')
}

export default HomePage
