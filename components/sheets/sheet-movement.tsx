import type { MovementDocument } from '@/lib/movements/document'
import type { Prescription } from '@/lib/programs/document'
import type { RevisionDocument } from '@/lib/programs/revision'
import type { Side } from '@/lib/programs/sides'
import { DoseLine } from './dose-line'
import { SheetPicture } from './sheet-picture'
import { SoreDayOption } from './sore-day-option'

type HowToProps = { movement: MovementDocument; isShort: boolean }

const HowTo = ({ movement: { steps, feel, slip }, isShort }: HowToProps) => (
  <div className="sheet-how-to">
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    {!isShort && (
      <div>
        <p>
          <b>How it should feel:</b> {feel}
        </p>
        <p>
          <b>A common slip:</b> {slip}
        </p>
      </div>
    )}
  </div>
)

type OwnWordsProps = { note: string; reason: string; signedBy: string }

const OwnWords = ({ note, reason, signedBy }: OwnWordsProps) =>
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

const Purpose = ({ movement: { cue, purpose } }: { movement: MovementDocument }) => (
  <p className="sheet-purpose">
    <b>{cue}</b> {purpose}
  </p>
)

const MirrorNote = ({ side }: { side: Side | null }) =>
  side === 'both' && (
    <p className="sheet-mirror">Drawn for the right side. The left side is the mirror image.</p>
  )

type SheetMovementProps = {
  number: number
  prescription: Prescription
  signedBy: string
  movements: RevisionDocument['movements']
  /** Leaves out what is not needed to do it, so that two stand side by side. */
  isShort: boolean
}

/** One movement as it is done: what, how much, how, and what the clinician said about it. */
export const SheetMovement = ({
  number,
  prescription,
  movements,
  signedBy,
  isShort,
}: SheetMovementProps) => {
  const frozen = movements[prescription.movement]
  if (!frozen) return null
  const { movement, figure } = frozen
  const { note, reason, options } = prescription
  return (
    <section className="sheet-movement" data-has-picture={figure !== null}>
      <h2>
        <span className="sheet-number">{number}</span> {movement.name}
      </h2>
      <div className="sheet-glance">
        {(figure || !isShort) && <SheetPicture frozen={frozen} side={prescription.dose.side} />}
        <div>
          <DoseLine prescription={prescription} />
          {figure && <MirrorNote side={prescription.dose.side} />}
          {!isShort && <Purpose movement={movement} />}
        </div>
      </div>
      <OwnWords note={note} reason={isShort ? '' : reason} signedBy={signedBy} />
      <HowTo movement={movement} isShort={isShort} />
      {options.map((option) => (
        <SoreDayOption key={option.movement} option={option} movements={movements} />
      ))}
    </section>
  )
}
