import type { LibraryFigure } from '../figures/library-figure'
import type { MovementDocument } from '../movements/document'
import { citationOf, type Citation } from '../references/citation'
import { sayDate } from '../days'
import { isNerveGlide } from '../movements/nerve-glide'
import type { Region, StartPosition } from '../movements/vocabulary'
import { anchors, type AnchorKey } from '../programs/anchors'
import type { Prescription } from '../programs/document'
import type { Dose } from '../programs/dose'
import { doseWords } from '../programs/dose-words'
import { currentPhase } from '../programs/planned-day'
import { frozenIn } from '../programs/usual-rests'
import type { RevisionDocument } from '../programs/revision'
import type { Side } from '../programs/sides'
import { DAY_ITSELF } from '../reports/day-itself'
import { waysItGoes, type Direction } from '../protection/held-direction'
import { reliefRestsForPain } from './held-by-pain'
import type { LookAgain } from './look-again'
import type { PainSetting, Today } from './today-setting'
import { onSoreDay } from './sore-day'
import { likeTheOneThatHurt } from './like-the-one-that-hurt'

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
  /** Protective criteria it meets: what makes it kind to the back. */
  criteria: MovementDocument['criteria']
  /** Why the clinician offers it; '' for the movement that was prescribed. */
  reason: string
  /** The ways of moving it goes, for holds that begin on the phone. */
  goes: Direction[]
  /** How it is like the movement that was prescribed, in case that one hurt; null when it is not. */
  isLike: string | null
  /** The paper behind it, where its source was seen, and who wrote the text, when; older plans do not say. */
  source?: Pick<Citation, 'citation' | 'link'> | null
  written?: string
  /** Slides a nerve, where a brief pull is expected; plans kept on a phone before do not say. */
  isNerveGlide?: boolean
}

export type SessionMovement = {
  prescriptionId: string
  times: number
  ways: [Way, ...Way[]]
  /** The way it opens with, where that is not the prescribed one. */
  usedFirst?: string
  /** Set where the patient chose its smaller version for the day. */
  isSmaller?: boolean
  /** Set while the clinician's rules of today keep the prescribed movement out. */
  isHeldByClinic: boolean
  /** When the clinician looks at that hold again; null where no date was set. */
  clinicLooksAgain: LookAgain | null
  amount: string
  details: string[]
  note: string
  /** What it answers, in the clinician's words; '' where they said nothing. */
  because: string
  /** One of the few that stay for good. */
  isKept: boolean
  dose: TimedDose
  /** How it is on a sore day; null when it waits for another day. */
  sore: { use: string; amount: string; details: string[]; dose: TimedDose } | null
}

type TimedDose = Pick<Dose, 'sets' | 'reps' | 'repsUpTo' | 'holdSeconds' | 'restSeconds' | 'side'>

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
  pain: PainSetting
  help: Help
}

type Wanted = { movement: string; dose: Pick<Dose, 'side'>; reason?: string; instead?: string }

/** What stands behind a movement; null where it names nothing, or a source nobody has seen. */
function sourceOf({ reference }: MovementDocument): NonNullable<Way['source']> | null {
  const found = reference ? citationOf(reference) : null
  return found && { citation: found.citation, link: found.link }
}

function wayOf(
  document: RevisionDocument,
  { movement: slug, dose, reason = '', instead }: Wanted,
): Way {
  const frozen = frozenIn(document, slug)
  if (!frozen) throw new RangeError(`The revision has no text for the movement ${slug}.`)
  const { name, purpose, steps, feel, slip, cue, startPosition, region, criteria } = frozen.movement
  const prescribed = instead && document.movements[instead]?.movement
  const side = frozen.movement.isSided ? dose.side : null
  return {
    ...{ slug, name, purpose, steps, feel, slip, cue, startPosition, region, criteria, reason },
    figure: frozen.figure,
    side,
    picture: side ? `${slug} ${side}` : slug,
    goes: waysItGoes(frozen.movement),
    isNerveGlide: isNerveGlide(frozen.movement),
    source: sourceOf(frozen.movement),
    written: `${frozen.movement.author}, ${sayDate(frozen.movement.writtenOn)}`,
    isLike: prescribed ? likeTheOneThatHurt(frozen.movement, prescribed) : null,
  }
}

function doseToDo(dose: Dose): Pick<SessionMovement, 'amount' | 'details' | 'dose'> {
  const { amount, hold, side, load, tempo, rest, effort } = doseWords(dose)
  const { sets, reps, repsUpTo, holdSeconds, restSeconds } = dose
  return {
    amount,
    details: [hold, side, load, tempo, rest, effort].filter((words) => words !== null),
    dose: { sets, reps, repsUpTo, holdSeconds, restSeconds, side: dose.side },
  }
}

function sessionMovement(
  document: RevisionDocument,
  prescription: Prescription,
  times: number,
  { isOpen, isHeldByClinic, clinicLooksAgain, rests }: Today,
): SessionMovement {
  const movementOf = (slug: string) => document.movements[slug]?.movement
  const sore = onSoreDay(prescription, { movementOf, isOpen, rests })
  const options = prescription.options
    .filter(({ movement }) => isOpen(movement))
    .map(({ movement, reason }) => {
      const { dose, movement: instead } = prescription
      return wayOf(document, { movement, dose, reason, instead })
    })
  return {
    prescriptionId: prescription.id,
    times,
    ways: [
      wayOf(document, { movement: prescription.movement, dose: prescription.dose }),
      ...options,
    ],
    isHeldByClinic: isHeldByClinic(prescription.movement),
    clinicLooksAgain: clinicLooksAgain(prescription.movement),
    ...doseToDo(prescription.dose),
    note: prescription.note,
    because: prescription.reason,
    isKept: prescription.isKept === true,
    sore: sore.kind === 'left-out' ? null : { use: sore.movement, ...doseToDo(sore.dose) },
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
  isMoment(moment) ? anchors[moment] : moment === DAY_ITSELF ? 'The day itself' : 'Another moment'

type Chosen = { prescription: Prescription; times: number }

const ownWaysIn = (document: RevisionDocument): Record<string, Direction> =>
  Object.fromEntries(
    Object.entries(document.movements).flatMap(([slug, { movement }]) =>
      movement.spinalDirection === 'neutral' ? [] : [[slug, movement.spinalDirection]],
    ),
  )

/**
 * Rest positions that may be taken today: those of the current phase, or else the usual ones that go
 * with every program.
 */
export function reliefsIn(document: RevisionDocument, { isHeldByClinic, pain }: Today): Way[] {
  const isFree = (way: Way) => !isHeldByClinic(way.slug) && !reliefRestsForPain(way, pain.held)
  const own = currentPhase(document.program)
    .prescriptions.filter((each) => isRelief(document, each))
    .map(({ movement, dose }) => wayOf(document, { movement, dose }))
    .filter(isFree)
  if (own.length > 0) return own
  return Object.keys(document.rests ?? {})
    .map((movement) => wayOf(document, { movement, dose: { side: null } }))
    .filter(isFree)
}

/**
 * The plan of one sitting out of a revision: its movements with the other ways open today, the rest
 * positions of the current phase, what pain is judged by, and whom to ask. Throws RangeError when the
 * revision lacks a movement's text.
 */
export function sessionPlan(
  { id, document }: { id: string; document: RevisionDocument },
  moment: string,
  chosen: readonly Chosen[],
  today: Today,
): SessionPlan {
  return {
    revisionId: id,
    moment,
    momentName: momentName(moment),
    movements: chosen.map(({ prescription, times }) =>
      sessionMovement(document, prescription, times, today),
    ),
    reliefs: reliefsIn(document, today),
    pain: { ...today.pain, ownWays: ownWaysIn(document) },
    help: helpIn(document),
  }
}
