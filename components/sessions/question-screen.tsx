import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Screen } from './screen'
import { hurtWords } from './hurt-words'

type QuestionScreenProps = {
  title: string
  top: ReactNode
  place: string
  /** Set where an answer was given before, so that one can go on with it. */
  onNext?: () => void
  onSkip?: () => void
  children: ReactNode
}

/** One question; an answer goes on by itself. */
export const QuestionScreen = ({
  title,
  top,
  place,
  onNext,
  onSkip,
  children,
}: QuestionScreenProps) => (
  <Screen
    title={title}
    top={top}
    place={place}
    next={
      onNext || onSkip ? (
        <Button size="session" look={onNext ? 'primary' : 'secondary'} onClick={onNext ?? onSkip}>
          {onNext ? hurtWords.next : hurtWords.notSure}
        </Button>
      ) : undefined
    }
  >
    {children}
  </Screen>
)
