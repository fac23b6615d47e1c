import type { Metadata } from 'next'
import { LibraryBrowser } from '@/components/movements/library-browser'
import { gate } from '@/lib/access/gate'
import { clinicTeam } from '@/lib/access/grant'
import { addressParams } from '@/lib/movements/library-query'
import { libraryPage } from '@/lib/movements/queries'

export const metadata: Metadata = { title: 'Library' }

type LibraryPageProps = {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const LibraryPage = async ({ searchParams }: LibraryPageProps) => {
  const params = addressParams(await searchParams)
  const scope = await gate(clinicTeam(), `/library?${params.toString()}`)
  const page = await libraryPage(scope, params)
  return <LibraryBrowser {...page} actions={null} />
}

export default LibraryPage
