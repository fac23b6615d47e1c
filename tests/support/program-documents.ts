import type { MovementDocument } from '@/lib/movements/document'
import type { Dose } from '@/lib/programs/dose'
import type { Phase, Prescription, ProgramDocument } from '@/lib/programs/document'
import type { RevisionDocument } from '@/lib/programs/revision'

let made = 0

/** Ids in a row, shaped like UUIDs, so that a failing test reads the same every time. */
export const nextId = (): string =>
  `00000000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`

export const everyDay = [1, 2, 3, 4, 5, 6, 7]

export const doseOf = (values: Partial<Dose> = {}): Dose => ({
  sets: 2,
  reps: 10,
  repsUpTo: null,
  holdSeconds: 0,
  restSeconds: 0,
  side: null,
  load: '',
  tempo: '',
  effort: null,
  timesPerDay: 1,
  days: everyDay,
  ...values,
})

export const prescriptionOf = ({
  dose,
  ...values
}: Partial<Omit<Prescription, 'dose'>> & { dose?: Partial<Dose> } = {}): Prescription => ({
  id: nextId(),
  movement: 'bridge',
  anchors: [],
  note: '',
  reason: '',
  options: [],
  ...values,
  dose: doseOf(dose),
})

export const phaseOf = (prescriptions: Prescription[], values: Partial<Phase> = {}): Phase => ({
  id: nextId(),
  name: 'First weeks',
  weeks: null,
  ...values,
  prescriptions,
})

/** A program of one phase with these prescriptions. */
export function programOf(
  prescriptions: Prescription[],
  values: Partial<ProgramDocument> = {},
): ProgramDocument {
  const phase = phaseOf(prescriptions)
  return {
    format: 1,
    title: 'Back to the garden',
    introduction: '',
    activity: '',
    stopRules: [],
    phases: [phase],
    currentPhaseId: phase.id,
    reviewOn: null,
    ...values,
  }
}

export const movementOf = (values: Partial<MovementDocument> = {}): MovementDocument => ({
  slug: 'bridge',
  name: 'Bridge to a straight line',
  aliases: [],
  kind: 'contraction',
  region: 'hip',
  startPosition: 'supine',
  goals: ['glute-activation'],
  targetMuscles: ['gluteus maximus'],
  spinalDirection: 'neutral',
  loadLevel: 2,
  equipment: [],
  isSided: false,
  dose: { sets: 2, reps: 10, holdSeconds: 3, timesPerDay: 1, daysPerWeek: 3 },
  ladder: { easier: null, harder: null },
  precautions: [],
  criteria: [1, 2],
  reference: null,
  anchorIdea: 'before getting up',
  isOfferedByDefault: true,
  purpose: 'Works the buttocks and thighs you use on stairs.',
  steps: ['Lie on your back, knees bent.', 'Lift your hips.'],
  feel: 'You should feel your buttocks work.',
  slip: 'Arching the back at the top.',
  cue: 'One line, shoulders to knees.',
  arrangement: '',
  author: 'Plumbline library authors',
  writtenOn: '2026-11-22',
  review: null,
  ...values,
})

/** A revision of these movements, signed by Dana; what is not given is empty. */
export const revisionOf = (
  program: ProgramDocument,
  movements: readonly MovementDocument[],
  values: Partial<RevisionDocument> = {},
): RevisionDocument => ({
  format: 1,
  program,
  movements: Object.fromEntries(
    movements.map((movement) => [movement.slug, { movement, figure: null }]),
  ),
  patientName: 'Maria Okafor',
  clinic: {
    ...{ name: '', address: '', phone: '', emergencyNumber: '', crisisLine: '' },
    ...{ paperSize: 'a4' as const, brandColour: '#000000' },
  },
  signedBy: { name: 'Dana Whitlock', credentials: '' },
  ...values,
})
