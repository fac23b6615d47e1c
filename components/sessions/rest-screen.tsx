import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { Direction } from '@/lib/protection/held-direction'
import { firstName } from '@/lib/sessions/first-name'
import type { LookAgain } from '@/lib/sessions/look-again'
import { painDirectionFor } from '@/lib/sessions/way-of-moving'
import type { Way } from '@/lib/sessions/session-plan'
import { hurtWords } from './hurt-words'
import { Screen } from './screen'
import { lookAgainWords } from './sore-words'

export type WhyItRests = 'movement' | 'clinic' | Direction

type RestScreenProps = {
  way: Way
  why: WhyItRests
  /** Until when. */
  again: LookAgain | null
  clinician: string
  top: ReactNode
  place: string
  onWays: () => void
  onNext: () => void
}

const wordsFor = (why: WhyItRests, clinician: string): string => {
  if (why === 'movement') return hurtWords.restMovement
  if (why === 'clinic') return hurtWords.restClinic(firstName(clinician))
  return hurtWords.restWay(painDirectionFor(why))
}

/** In place of a movement that rests for now: why, until when, and the way on. */
export const RestScreen = ({
  way,
  why,
  again,
  clinician,
  top,
  place,
  onWays,
  onNext,
}: RestScreenProps) => (
  <Screen
    title={hurtWords.restTitle(way.name)}
    top={top}
    place={place}
    next={
      <Button look="primary" size="session" onClick={onNext} className="text-2xl">
        {hurtWords.restNext}
      </Button>
    }
  >
    <p className="text-[1.375rem] leading-relaxed">{wordsFor(why, clinician)}</p>
    <p className="font-semibold">{lookAgainWords(again, firstName(clinician))}</p>
    <p>{hurtWords.restMore}</p>
    <Button size="session" onClick={onWays}>
      {hurtWords.other}
    </Button>
  </Screen>
)
