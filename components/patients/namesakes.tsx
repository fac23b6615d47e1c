import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Namesake } from '@/lib/patients/mutations'

type NamesakesProps = { namesakes: readonly Namesake[]; onAnother: () => void }

/** Someone of this name and birthday is known: perhaps it is the same person. */
export const Namesakes = ({ namesakes, onAnother }: NamesakesProps) => (
  <Notice tone="careful" role="alert" title="Perhaps this patient is here already.">
    <ul className="mt-1 grid gap-1">
      {namesakes.map(({ patientId, name, carers, isEnded }) => (
        <li key={patientId}>
          <Link href={`/patients/${patientId}`} className="font-semibold underline">
            {name}
          </Link>
          , same birthday
          {carers.length > 0 && `, in the care of ${carers.join(' and ')}`}
          {isEnded && ', care ended'}
        </li>
      ))}
    </ul>
    <div className="mt-3">
      <Button size="compact" onClick={onAnother}>
        Add another person of this name
      </Button>
    </div>
  </Notice>
)
