import type { ReactNode } from 'react'
import { reasonsToGive, skipReasons, type SkipReason } from '@/lib/reports/skip-reasons'
import { Choices } from './choices'
import { Screen } from './screen'
import { sessionWords } from './session-words'

type SkipScreenProps = {
  chosen: SkipReason | null
  top: ReactNode
  place: string
  onSkip: (reason: SkipReason) => void
}

const choices = reasonsToGive.map((value) => ({
  value,
  words: value === 'not-today' ? sessionWords.notNoReason : skipReasons[value],
}))

/** Leaving a movement out, with no blame: one tap says why. */
export const SkipScreen = ({ chosen, top, place, onSkip }: SkipScreenProps) => (
  <Screen title={sessionWords.notTitle} top={top} place={place}>
    <p>{sessionWords.notMore}</p>
    <Choices
      question={sessionWords.notQuestion}
      choices={choices}
      chosen={chosen}
      onChoose={(reason) => onSkip(reason ?? chosen ?? 'not-today')}
      columns={2}
    />
  </Screen>
)
