import type { Metadata } from 'next'
import { cache } from 'react'
import { MovementDetail } from '@/components/movements/movement-detail'
import { gate } from '@/lib/access/gate'
import { careTeam, clinicTeam } from '@/lib/access/grant'
import { dayAt } from '@/lib/days'
import { addressParams, libraryQuery } from '@/lib/movements/library-query'
import { movementPage } from '@/lib/movements/queries'
import { exclusionsOf, inOneClause, type Facts } from '@/lib/protection/patient-filter'
import { protectionOf } from '@/lib/protection/queries'

type MovementPageProps = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Title and page ask for the same movement; it is read once. */
const loaded = cache(async (slug: string) => {
  const path = `/library/${encodeURIComponent(slug)}`
  const scope = await gate(clinicTeam(), path)
  return { scope, page: await gate(movementPage(scope, slug), path) }
})

/** The patient the library was opened for, and what speaks against this movement for them. */
async function patientOf(movement: Facts, params: URLSearchParams) {
  const { patientId } = libraryQuery(params).query
  if (!patientId) return undefined
  const path = `/library/${movement.slug}?patient=${patientId}`
  const scope = await gate(careTeam({ patientId }), path)
  const { today: profile } = await protectionOf(scope)
  const against = inOneClause(exclusionsOf(movement, profile))
  return { id: patientId, name: scope.patientName, against }
}

export const generateMetadata = async ({
  params,
}: Pick<MovementPageProps, 'params'>): Promise<Metadata> => ({
  title: (await loaded((await params).slug)).page.document.name,
})

const MovementRoute = async ({ params, searchParams }: MovementPageProps) => {
  const { scope, page } = await loaded((await params).slug)
  const patient = await patientOf(page.document, addressParams(await searchParams))
  const { name, credentials, role } = scope.actor
  return (
    <MovementDetail
      page={page}
      patient={patient}
      signer={role === 'assistant' ? null : [name, credentials].filter(Boolean).join(', ')}
      timeZone={scope.clinicTimeZone}
      today={dayAt(scope.now, scope.clinicTimeZone)}
    />
  )
}

export default MovementRoute
