import { ButtonLink } from '@/components/ui/button'
import { sessionWords } from './session-words'

/** A moment with nothing planned, as after a change of program. */
export const NothingHere = () => (
  <div className="grid gap-5 py-8">
    <h1 className="text-[1.75rem]">{sessionWords.nothingHere}</h1>
    <p>{sessionWords.nothingHereMore}</p>
    <ButtonLink href="/today" look="primary" size="session">
      {sessionWords.backToToday}
    </ButtonLink>
  </div>
)
