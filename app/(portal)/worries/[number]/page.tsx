import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WorryAnswer } from '@/components/worries/worry-answer'
import { worryWords } from '@/components/worries/worry-words'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { worryAt } from '@/lib/worries/common-worries'
import { worriesTold } from '@/lib/worries/queries'

type WorryPageProps = {
  params: Promise<{ number: string }>
  searchParams: Promise<{ first?: string | string[] }>
}

export const metadata: Metadata = { title: worryWords.pageTitle }

const WorryPage = async ({ params, searchParams }: WorryPageProps) => {
  const { number } = await params
  const scope = await gate(ownRecord(), `/worries/${encodeURIComponent(number)}`)
  const worry = worryAt(number)
  if (!worry) notFound()
  const told = (await worriesTold(scope)).find((each) => each.worry === worry.key) ?? null
  const { first } = await searchParams
  return <WorryAnswer worry={worry} told={told} isFirst={first !== undefined} />
}

export default WorryPage
