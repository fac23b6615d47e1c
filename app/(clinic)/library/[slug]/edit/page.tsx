import type { Metadata } from 'next'
import { LibraryHeading } from '@/components/movements/library-heading'
import { MovementForm } from '@/components/movements/movement-form'
import { gate } from '@/lib/access/gate'
import { clinicPrescriber } from '@/lib/access/grant'
import { textForm } from '@/lib/movements/input'
import { movementNames } from '@/lib/movements/browsing/queries'
import { movementPage } from '@/lib/movements/queries'

export const metadata: Metadata = { title: 'Adapt a movement' }

type AdaptPageProps = { params: Promise<{ slug: string }> }

const AdaptPage = async ({ params }: AdaptPageProps) => {
  const { slug } = await params
  const path = `/library/${encodeURIComponent(slug)}/edit`
  const scope = await gate(clinicPrescriber(), path)
  const { document, contentHash, shipped } = await gate(movementPage(scope, slug), path)
  return (
    <>
      <LibraryHeading
        title={`Adapt “${document.name}”`}
        back={{ href: `/library/${slug}`, label: document.name }}
      >
        <p className="max-w-prose text-quiet">
          Your clinic gets its own text of this movement. Programs that were published keep the text
          they were published with, and a signature comes off until someone signs the new one.
        </p>
      </LibraryHeading>
      <MovementForm
        start={textForm(document)}
        adapting={{ slug, contentHash }}
        shipped={shipped?.document ?? null}
        movements={(await movementNames(scope)).filter((each) => each.slug !== slug)}
      />
    </>
  )
}

export default AdaptPage
