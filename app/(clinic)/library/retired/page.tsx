import type { Metadata } from 'next'
import { LibraryHeading } from '@/components/movements/library-heading'
import { RetiredList } from '@/components/movements/retired-list'
import { EmptyState } from '@/components/ui/empty-state'
import { gate } from '@/lib/access/gate'
import { clinicPrescriber } from '@/lib/access/grant'
import { dayAt, sayDay } from '@/lib/days'
import { retiredMovements } from '@/lib/movements/queries'

export const metadata: Metadata = { title: 'Retired movements' }

const RetiredPage = async () => {
  const scope = await gate(clinicPrescriber(), '/library/retired')
  const { clinicTimeZone: zone } = scope
  const today = dayAt(scope.now, zone)
  const movements = (await retiredMovements(scope)).map(({ slug, name, retiredAt }) => ({
    slug,
    name,
    when: sayDay(dayAt(retiredAt, zone), today),
  }))
  return (
    <>
      <LibraryHeading title="Retired movements" />
      {movements.length > 0 ? (
        <RetiredList movements={movements} />
      ) : (
        <EmptyState title="Nothing is retired">
          <p>
            A movement your clinic does not use can be retired on its own page. Searches leave it
            out then, and programs that have it keep it.
          </p>
        </EmptyState>
      )}
    </>
  )
}

export default RetiredPage
