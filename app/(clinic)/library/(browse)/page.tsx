import type { Metadata } from 'next'
import { LibraryBrowser } from '@/components/movements/library-browser'
import { ButtonLink } from '@/components/ui/button'
import { gate } from '@/lib/access/gate'
import { clinicTeam } from '@/lib/access/grant'
import { addressParams } from '@/lib/movements/library-query'
import { libraryPage } from '@/lib/movements/browsing/queries'

export const metadata: Metadata = { title: 'Library' }

type LibraryPageProps = {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const LibraryPage = async ({ searchParams }: LibraryPageProps) => {
  const params = addressParams(await searchParams)
  const scope = await gate(clinicTeam(), `/library?${params.toString()}`)
  const page = await libraryPage(scope, params)
  const actions = scope.actor.role !== 'assistant' && (
    <>
      <ButtonLink href="/library/retired" look="quiet" size="compact">
        Retired
      </ButtonLink>
      <ButtonLink href="/library/import" size="compact">
        Open a file
      </ButtonLink>
      <ButtonLink href="/library/new" size="compact">
        New movement
      </ButtonLink>
    </>
  )
  return <LibraryBrowser {...page} actions={actions} />
}

export default LibraryPage
