import { helpWords } from '@/components/sessions/today-words'
import { RingLink } from '@/components/sessions/ring-link'
import { isNotNow, needsSomeoneNow, type CheckIn } from '@/lib/check-ins/low-mood'
import { checkInWords } from './check-in-words'
import { SomeoneNow } from './someone-now'

type SomeoneToTalkToProps = {
  said: CheckIn
  clinic: {
    clinicName: string
    clinicPhone: string
    emergencyNumber: string
    crisisLine: string
  }
}

/** Whatever was answered, it ends with people; no answer is judged here. */
export const SomeoneToTalkTo = ({ said, clinic }: SomeoneToTalkToProps) => {
  const { clinicName, clinicPhone, crisisLine, emergencyNumber } = clinic
  const { thanks, thanksMore, later, laterMore, talk, talkMore, doctor } = checkInWords
  const isLater = isNotNow(said)
  const isNow = needsSomeoneNow(said)
  return (
    <>
      {isNow && <SomeoneNow crisisLine={crisisLine} emergencyNumber={emergencyNumber} />}
      <div role="status" className="grid gap-2">
        <h1 className="text-[2rem]">{isLater ? later : thanks}</h1>
        <p>{isLater ? laterMore : thanksMore(clinicName)}</p>
      </div>
      <section className="grid gap-3">
        <h2 className="text-xl">{talk}</h2>
        <p>{talkMore(clinicName)}</p>
        <RingLink name={clinicName} phone={clinicPhone} />
        <p>{doctor}</p>
        {crisisLine && !isNow && (
          <>
            <p>
              {helpWords.crisisTitle}: {helpWords.crisis(crisisLine)}
            </p>
            <RingLink name={crisisLine} phone={crisisLine} />
          </>
        )}
      </section>
    </>
  )
}
