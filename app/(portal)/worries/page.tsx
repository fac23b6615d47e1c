import type { Metadata } from 'next'
import { WorryChoice } from '@/components/worries/worry-choice'
import { worryWords } from '@/components/worries/worry-words'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { worriesTold } from '@/lib/worries/queries'

export const metadata: Metadata = { title: worryWords.fromHelp }

type WorriesPageProps = { searchParams: Promise<{ first?: string | string[] }> }

const WorriesPage = async ({ searchParams }: WorriesPageProps) => {
  const scope = await gate(ownRecord(), '/worries')
  const { first } = await searchParams
  const told = await worriesTold(scope)
  return <WorryChoice name={scope.patientName} told={told} isFirst={first !== undefined} />
}

export default WorriesPage
