import type { Metadata } from 'next'
import { cache } from 'react'
import { MovementDetail } from '@/components/movements/movement-detail'
import { gate } from '@/lib/access/gate'
import { clinicTeam } from '@/lib/access/grant'
import { dayAt } from '@/lib/days'
import { movementPage } from '@/lib/movements/queries'

type MovementPageProps = { params: Promise<{ slug: string }> }

/** Title and page ask for the same movement; it is read once. */
const loaded = cache(async (slug: string) => {
  const path = `/library/${encodeURIComponent(slug)}`
  const scope = await gate(clinicTeam(), path)
  return { scope, page: await gate(movementPage(scope, slug), path) }
})

export const generateMetadata = async ({ params }: MovementPageProps): Promise<Metadata> => ({
  title: (await loaded((await params).slug)).page.document.name,
})

const MovementRoute = async ({ params }: MovementPageProps) => {
  const { scope, page } = await loaded((await params).slug)
  const { name, credentials, role } = scope.actor
  return (
    <MovementDetail
      page={page}
      signer={role === 'assistant' ? null : [name, credentials].filter(Boolean).join(', ')}
      timeZone={scope.clinicTimeZone}
      today={dayAt(scope.now, scope.clinicTimeZone)}
    />
  )
}

export default MovementRoute
