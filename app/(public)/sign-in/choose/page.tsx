import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ChooseForm } from '@/components/access/choose-form'
import { placesToChoose } from '@/lib/auth/sign-in'
import { ownPath } from '@/lib/auth/own-path'
import { now } from '@/lib/env'

type ChoosePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Choose a clinic' }

const ChoosePage = async ({ searchParams }: ChoosePageProps) => {
  const next = ownPath((await searchParams).next) ?? undefined
  const places = await placesToChoose(now())
  if (places.length === 0) redirect('/sign-in')
  return (
    <>
      <h1 className="text-3xl">Where to?</h1>
      <p>Your e-mail opens more than one place. Choose one; you can sign out and choose again.</p>
      <ChooseForm places={places} next={next} />
    </>
  )
}

export default ChoosePage
