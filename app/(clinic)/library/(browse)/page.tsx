import type { Metadata } from 'next'
import { Suspense } from 'react'
import { LibraryBrowser } from '@/components/movements/library-browser'
import { ButtonLink } from '@/components/ui/button'
import { gate } from '@/lib/access/gate'
import { careTeam, clinicTeam } from '@/lib/access/grant'
import type { ClinicScope } from '@/lib/access/scope'
import { addressParams, libraryQuery } from '@/lib/movements/library-query'
import { libraryPage } from '@/lib/movements/browsing/queries'
import { protectionOf } from '@/lib/protection/queries'
import { LibrarySkeleton } from './skeleton'

export const metadata: Metadata = { title: 'Library' }

type LibraryPageProps = {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The patient the library was opened for, as anyone of their care team may read them. */
async function patientOf(params: URLSearchParams, path: string) {
  const { patientId } = libraryQuery(params).query
  if (!patientId) return undefined
  const scope = await gate(careTeam({ patientId }), path)
  const { today: profile } = await protectionOf(scope)
  return { id: patientId, name: scope.patientName, profile }
}

type LibraryProps = {
  scope: ClinicScope
  params: URLSearchParams
  patient: Awaited<ReturnType<typeof patientOf>>
}

const Library = async ({ scope, params, patient }: LibraryProps) => {
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
  return <LibraryBrowser {...page} patient={patient} actions={actions} />
}

const LibraryPage = async ({ searchParams }: LibraryPageProps) => {
  const params = addressParams(await searchParams)
  const path = `/library?${params.toString()}`
  const scope = await gate(clinicTeam(), path)
  const patient = await patientOf(params, path)
  return (
    <Suspense fallback={<LibrarySkeleton />}>
      <Library scope={scope} params={params} patient={patient} />
    </Suspense>
  )
}

export default LibraryPage
