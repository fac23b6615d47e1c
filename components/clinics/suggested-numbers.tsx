import { Button } from '@/components/ui/button'
import { numbersFor, type CountryNumbers } from '@/lib/clinics/numbers-by-country'

type SuggestedNumbersProps = {
  timeZone: string
  standing: Pick<CountryNumbers, 'emergencyNumber' | 'crisisLine'>
  onUse: (numbers: CountryNumbers) => void
}

const digits = (number: string): string => number.replace(/\D/g, '')

/** The numbers of the country the clinic is in, to put in with one press; nothing when they stand. */
export const SuggestedNumbers = ({ timeZone, standing, onUse }: SuggestedNumbersProps) => {
  const found = numbersFor(timeZone)
  if (!found) return null
  const { country, emergencyNumber, crisisLine, crisisName, source } = found
  const isSame =
    digits(standing.emergencyNumber) === digits(emergencyNumber) &&
    digits(standing.crisisLine) === digits(crisisLine)
  if (isSame) return null
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control bg-sunken px-3 py-2 sm:col-span-2">
      <p className="min-w-0 flex-1 basis-72">
        In {country}: <strong className="tabular">{emergencyNumber}</strong>, and {crisisName} on{' '}
        <strong className="tabular">{crisisLine}</strong>.{' '}
        <span className="text-quiet">
          Read at {source}. Please check that they are right for you.
        </span>
      </p>
      <Button size="compact" onClick={() => onUse(found)}>
        Put them in
      </Button>
    </div>
  )
}
