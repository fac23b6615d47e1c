import type { Metadata } from 'next'
import { LibraryHeading } from '@/components/movements/library-heading'
import { MovementForm } from '@/components/movements/movement-form'
import { gate } from '@/lib/access/gate'
import { clinicPrescriber } from '@/lib/access/grant'
import { emptyText } from '@/lib/movements/input'
import { movementNames } from '@/lib/movements/browsing/queries'

export const metadata: Metadata = { title: 'New movement' }

const NewMovementPage = async () => {
  const scope = await gate(clinicPrescriber(), '/library/new')
  return (
    <>
      <LibraryHeading title="New movement">
        <p className="max-w-prose text-quiet">
          For your clinic only. It can be in programs at once; sign it when you have read it over.
        </p>
      </LibraryHeading>
      <MovementForm
        start={emptyText}
        adapting={null}
        shipped={null}
        movements={await movementNames(scope)}
      />
    </>
  )
}

export default NewMovementPage
