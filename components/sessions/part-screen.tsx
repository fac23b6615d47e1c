import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { ReportItem } from '@/lib/reports/document'
import type { SessionMovement } from '@/lib/sessions/session-plan'
import { Choices } from './choices'
import { CountField } from './count-field'
import { Screen } from './screen'
import { sessionWords } from './session-words'

type Amount = Pick<ReportItem, 'setsDone' | 'repsDone' | 'holdSecondsDone' | 'sideDone'>

type PartScreenProps = {
  movement: SessionMovement
  item: ReportItem | undefined
  top: ReactNode
  place: string
  onSave: (amount: Amount) => void
}

const sideChoices = (['left', 'right', 'both'] as const).map((value) => ({
  value,
  words: sessionWords.sides[value],
}))

const nothingSaid: Amount = {
  setsDone: null,
  repsDone: null,
  holdSecondsDone: null,
  sideDone: null,
}

const saidBefore = (item: ReportItem | undefined): Amount =>
  item?.status === 'part'
    ? {
        setsDone: item.setsDone,
        repsDone: item.repsDone,
        holdSecondsDone: item.holdSecondsDone,
        sideDone: item.sideDone,
      }
    : nothingSaid

/** What was really done, as far as the person knows it. */
export const PartScreen = ({ movement, item, top, place, onSave }: PartScreenProps) => {
  const [amount, setAmount] = useState(() => saidBefore(item))
  const { sets, reps, repsUpTo, holdSeconds, side } = movement.dose
  const say = (news: Partial<Amount>) => setAmount({ ...amount, ...news })
  return (
    <Screen
      title={sessionWords.partTitle}
      top={top}
      place={place}
      next={
        <Button look="primary" size="session" onClick={() => onSave(amount)} className="text-2xl">
          {sessionWords.save}
        </Button>
      }
    >
      <p>{sessionWords.partMore}</p>
      {sets > 1 && (
        <CountField
          question={sessionWords.setsDone}
          hint={sessionWords.planSays(sets)}
          count={amount.setsDone}
          max={20}
          onSay={(setsDone) => say({ setsDone })}
        />
      )}
      {(reps > 1 || repsUpTo !== null) && (
        <CountField
          question={sets > 1 ? sessionWords.repsDoneInSet : sessionWords.repsDone}
          hint={sessionWords.planSays(repsUpTo === null ? reps : `${reps} to ${repsUpTo}`)}
          count={amount.repsDone}
          max={100}
          onSay={(repsDone) => say({ repsDone })}
        />
      )}
      {holdSeconds > 0 && (
        <CountField
          question={sessionWords.secondsDone}
          hint={sessionWords.planSays(holdSeconds)}
          count={amount.holdSecondsDone}
          max={3600}
          step={holdSeconds >= 60 ? 30 : 1}
          onSay={(holdSecondsDone) => say({ holdSecondsDone })}
        />
      )}
      {side === 'both' && (
        <Choices
          question={sessionWords.whichSide}
          choices={sideChoices}
          chosen={amount.sideDone}
          onChoose={(sideDone) => say({ sideDone })}
          columns={3}
        />
      )}
    </Screen>
  )
}
