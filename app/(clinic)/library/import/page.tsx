import type { Metadata } from 'next'
import { LibraryHeading } from '@/components/movements/library-heading'
import { MovementFileForm } from '@/components/movements/movement-file-form'
import { gate } from '@/lib/access/gate'
import { clinicPrescriber } from '@/lib/access/grant'
import { movementNames } from '@/lib/movements/browsing/queries'

export const metadata: Metadata = { title: 'Open a movement file' }

const ImportPage = async () => {
  const scope = await gate(clinicPrescriber(), '/library/import')
  return (
    <>
      <LibraryHeading title="Open a movement file">
        <p className="max-w-prose text-quiet">
          Movements travel between clinics as small text files. You see and can change what is in
          one before it is saved.
        </p>
      </LibraryHeading>
      <MovementFileForm movements={await movementNames(scope)} />
    </>
  )
}

export default ImportPage
