import { FigureWords } from '@/components/figures/figure-words'
import { MovementFigure } from '@/components/movements/movement-figure'
import type { Day } from '@/lib/days'
import { anchorInWords } from '@/lib/programs/anchor-words'
import type { Prescription } from '@/lib/programs/document'
import { asSentence } from '@/lib/programs/as-sentence'
import { amountOfDose, doseWords, frequencyOfDose } from '@/lib/programs/dose-words'
import { inList } from '@/lib/programs/in-list'
import { currentPhase } from '@/lib/programs/planned-day'
import type { FrozenMovement, RevisionDocument } from '@/lib/programs/revision'
import { PauseList } from './pause-list'

type Texts = RevisionDocument['movements']

/** "Rest 1 minute between. Once a day, every day. Brushing teeth." */
function around({ dose, anchors }: Prescription): string {
  const { load, tempo, rest, effort } = doseWords(dose)
  const details = inList([load, tempo, rest, effort].filter((part) => part !== null))
  const moments = inList(anchors.map(anchorInWords))
  return [details, frequencyOfDose(dose), moments].filter(Boolean).map(asSentence).join(' ')
}

const Steps = ({ movement }: Pick<FrozenMovement, 'movement'>) => (
  <>
    <ol className="grid list-decimal gap-1 ps-6">
      {movement.steps.map((step, index) => (
        <li key={index}>{step}</li>
      ))}
    </ol>
    <p>{movement.feel}</p>
    <p>
      <strong>A common slip:</strong> {movement.slip}
    </p>
  </>
)

type EntryProps = { prescription: Prescription; texts: Texts }

const Entry = ({ prescription, texts }: EntryProps) => {
  const frozen = texts[prescription.movement]
  const { dose, note, reason, options } = prescription
  if (!frozen) return null
  const { movement, figure } = frozen
  return (
    <li className="grid gap-2 not-first:border-t not-first:border-line not-first:pt-4">
      <MovementFigure
        slug={movement.slug}
        startPosition={movement.startPosition}
        region={movement.region}
        figure={figure}
        side={dose.side}
        isLazy
      />
      <FigureWords figure={figure} side={dose.side} />
      <h3 className="text-[1.25em]">{movement.name}</h3>
      <p className="tabular text-[1.125em] font-semibold">{asSentence(amountOfDose(dose))}</p>
      <p>{around(prescription)}</p>
      {note && <p className="border-s-4 border-accent ps-3 whitespace-pre-line">{note}</p>}
      {reason && <p className="text-quiet">{reason}</p>}
      <p className="text-quiet">{movement.purpose}</p>
      <Steps movement={movement} />
      {options.length > 0 && (
        <div>
          <p className="font-semibold">Other ways you may choose</p>
          <ul className="list-disc ps-6">
            {options.map((option) => (
              <li key={option.movement}>
                {texts[option.movement]?.movement.name}
                {option.reason && `: ${option.reason}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}

const Phase = ({ document }: { document: RevisionDocument }) => {
  const { program, movements } = document
  const phase = currentPhase(program)
  const isOneOfMany = program.phases.length > 1
  return (
    <>
      {isOneOfMany && <h2 className="text-[1.125em]">Now: {phase.name}</h2>}
      <ul className="grid gap-6">
        {phase.prescriptions.map((each) => (
          <Entry key={each.id} prescription={each} texts={movements} />
        ))}
      </ul>
      {isOneOfMany && (
        <p className="text-quiet">
          In this program:{' '}
          {inList(
            program.phases.map(({ name, prescriptions }) => `${name} (${prescriptions.length})`),
          )}
          . Only the phase of now is shown to the patient.
        </p>
      )}
    </>
  )
}

/** A revision, whole, as its patient reads it: words, movements in order, when to stop. */
export const ProgramReading = ({ document, today }: { document: RevisionDocument; today: Day }) => {
  const { program, clinic, signedBy } = document
  return (
    <article className="grid w-full max-w-[36rem] gap-5 text-[1.125rem] leading-relaxed">
      {program.title && <h2 className="text-[1.375em]">{program.title}</h2>}
      {program.introduction && <p className="whitespace-pre-line">{program.introduction}</p>}
      <PauseList pauses={program.pauses ?? []} today={today} />
      <Phase document={document} />
      {program.activity && (
        <section>
          <h3>Keeping active</h3>
          <p>{program.activity}</p>
        </section>
      )}
      {program.stopRules.length > 0 && (
        <section className="rounded-card border border-stop p-4">
          <h3>When to stop</h3>
          <ul className="grid list-disc gap-1 ps-6">
            {program.stopRules.map((rule, index) => (
              <li key={index}>{rule}</li>
            ))}
          </ul>
          <p className="tabular pt-2">
            Emergency: <strong>{clinic.emergencyNumber || 'not put in yet'}</strong> · {clinic.name}
            : <strong>{clinic.phone || 'not put in yet'}</strong>
          </p>
        </section>
      )}
      <p className="text-quiet">
        Set for {document.patientName} by {signedBy.name}
        {signedBy.credentials && `, ${signedBy.credentials}`}
      </p>
    </article>
  )
}
