import { numbersFor } from '@/lib/clinics/numbers-by-country'
import { heldWords } from './held-words'
import { RingButton } from './ring-button'

/** Where no clinic is known: the emergency numbers of countries, that of where the phone is first. */
export const PublicNumbers = () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const here = numbersFor(timeZone)?.emergencyNumber
  const sorted = heldWords.publicNumbers.toSorted(
    ([a], [b]) => Number(b === here) - Number(a === here),
  )
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-3">
      {sorted.map(([phone, where]) => (
        <li key={phone} className={phone === here ? 'col-span-full' : undefined}>
          <RingButton words={`${phone} ${where}`} phone={phone} isFirst={phone === here} />
        </li>
      ))}
    </ul>
  )
}
