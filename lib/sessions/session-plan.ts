import type { LibraryFigure } from '../figures/library-figure'
import type { MovementDocument } from '../movements/document'
import type { Region, StartPosition } from '../movements/vocabulary'
import { anchors, type AnchorKey } from '../programs/anchors'
import type { Prescription } from '../programs/document'
import type { Dose } from '../programs/dose'
import { doseWords } from '../programs/dose-words'
import { currentPhase } from '../programs/planned-day'
import type { RevisionDocument } from '../programs/revision'
import type { Side } from '../programs/sides'

/** One way to do a prescription: the movement that was prescribed, or one the clinician approved. */
export type Way = Pick<
  MovementDocument,
  'slug' | 'name' | 'purpose' | 'steps' | 'feel' | 'slip' | 'cue'
> & {
  startPosition: StartPosition
  region: Region
  figure: LibraryFigure | null
  /** The side that is drawn; null where the movement has none. */
  side: Side | null
  /** Names its drawing among those of the session. */
  picture: string
  /** Why the clinician offers it; '' for the movement that was prescribed. */
  reason: string
}

export type SessionMovement = {
  prescriptionId: string
  times: number
  ways: [Way, ...Way[]]
  amount: string
  details: string[]
  note: string
  dose: Pick<Dose, 'sets' | 'reps' | 'repsUpTo' | 'holdSeconds' | 'restSeconds' | 'side'>
}

export type Help = {
  clinicName: string
  clinicPhone: string
  clinicianName: string
  emergencyNumber: string
  crisisLine: string
  stopRules: string[]
}

/** All a device needs to lead through one sitting, with or without a network. */
export type SessionPlan = {
  revisionId: string
  moment: string
  momentName: string
  movements: SessionMovement[]
  reliefs: Way[]
  help: Help
}

function wayOf(
  document: RevisionDocument,
  slug: string,
  dose: Pick<Dose, 'side'>,
  reason = '',
): Way {
  const frozen = document.movements[slug]
  if (!frozen) throw new RangeError(`The revision has no text for the movement ${slug}.`)
  const { name, purpose, steps, feel, slip, cue, startPosition, region } = frozen.movement
  const { figure } = frozen
  const side = frozen.movement.isSided ? dose.side : null
  const words = { slug, name, purpose, steps, feel, slip, cue, startPosition, region, reason }
  return { ...words, figure, side, picture: side ? `${slug} ${side}` : slug }
}

function sessionMovement(
  document: RevisionDocument,
  prescription: Prescription,
  times: number,
  isOpen: IsOpen,
): SessionMovement {
  const { amount, hold, side, load, tempo, rest, effort } = doseWords(prescription.dose)
  const { sets, reps, repsUpTo, holdSeconds, restSeconds } = prescription.dose
  const options = prescription.options
    .filter(({ movement }) => isOpen(movement))
    .map(({ movement, reason }) => wayOf(document, movement, prescription.dose, reason))
  return {
    prescriptionId: prescription.id,
    times,
    ways: [wayOf(document, prescription.movement, prescription.dose), ...options],
    amount,
    details: [hold, side, load, tempo, rest, effort].filter((words) => words !== null),
    note: prescription.note,
    dose: { sets, reps, repsUpTo, holdSeconds, restSeconds, side: prescription.dose.side },
  }
}

/** Whom to ask and when to stop, as the revision says it. */
export const helpIn = ({ program, clinic, signedBy }: RevisionDocument): Help => ({
  clinicName: clinic.name,
  clinicPhone: clinic.phone,
  clinicianName: signedBy.name,
  emergencyNumber: clinic.emergencyNumber,
  crisisLine: clinic.crisisLine,
  stopRules: program.stopRules,
})

const isRelief = (document: RevisionDocument, { movement }: Prescription): boolean =>
  document.movements[movement]?.movement.kind === 'position'

export const isMoment = (moment: string): moment is AnchorKey => Object.hasOwn(anchors, moment)

/** The name of a moment as it was reported; a moment we do not know any more says so. */
export const momentName = (moment: string): string =>
  isMoment(moment) ? anchors[moment] : 'Another moment'

/** Whether the patient may take a movement as another way on this day. */
type IsOpen = (slug: string) => boolean

type Chosen = { prescription: Prescription; times: number }

/**
 * The plan of one sitting out of a revision: its movements, the rest positions of the current phase,
 * and whom to ask; other ways only where `isOpen` lets them. Throws RangeError when the revision lacks a movement's text.
 */
export function sessionPlan(
  { id, document }: { id: string; document: RevisionDocument },
  moment: string,
  chosen: readonly Chosen[],
  isOpen: IsOpen = () => true,
): SessionPlan {
  return {
    revisionId: id,
    moment,
    momentName: momentName(moment),
    movements: chosen.map(({ prescription, times }) =>
      sessionMovement(document, prescription, times, isOpen),
    ),
    reliefs: currentPhase(document.program)
      .prescriptions.filter((each) => isRelief(document, each))
      .map(({ movement, dose }) => wayOf(document, movement, dose)),
    help: helpIn(document),
  }
}
