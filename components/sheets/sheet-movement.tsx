import { MovementFigure } from '@/components/movements/movement-figure'
import type { MovementDocument } from '@/lib/movements/document'
import type { Prescription } from '@/lib/programs/document'
import type { RevisionDocument } from '@/lib/programs/revision'
import { DoseLine } from './dose-line'

type OwnWordsProps = { prescription: Prescription; signedBy: string }

const OwnWords = ({ prescription: { note, reason }, signedBy }: OwnWordsProps) =>
  (note || reason) && (
    <div className="sheet-note">
      {note && (
        <p>
          <b>From {signedBy}:</b> {note}
        </p>
      )}
      {reason && (
        <p>
          <b>Why this one:</b> {reason}
        </p>
      )}
    </div>
  )

const HowTo = ({ movement: { steps, feel, slip } }: { movement: MovementDocument }) => (
  <div className="sheet-how-to">
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <div>
      <p>
        <b>How it should feel:</b> {feel}
      </p>
      <p>
        <b>A common slip:</b> {slip}
      </p>
    </div>
  </div>
)

type SheetMovementProps = {
  number: number
  prescription: Prescription
  movements: RevisionDocument['movements']
  signedBy: string
}

/** One movement as it is done: what, how much, how, and what the clinician said about it. */
export const SheetMovement = ({
  number,
  prescription,
  movements,
  signedBy,
}: SheetMovementProps) => {
  const frozen = movements[prescription.movement]
  if (!frozen) return null
  const { movement, figure } = frozen
  return (
    <section className="sheet-movement">
      <h2>
        <span className="sheet-number">{number}</span> {movement.name}
      </h2>
      <div className="sheet-glance">
        <MovementFigure
          slug={movement.slug}
          name={movement.name}
          startPosition={movement.startPosition}
          region={movement.region}
          figure={figure}
          size="sheet"
        />
        <div>
          <DoseLine prescription={prescription} />
          <p className="sheet-purpose">
            <b>{movement.cue}</b> {movement.purpose}
          </p>
          <OwnWords prescription={prescription} signedBy={signedBy} />
        </div>
      </div>
      <HowTo movement={movement} />
    </section>
  )
}
