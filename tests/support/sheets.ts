import type { LibraryFigure } from '@/lib/figures/library-figure'
import type { MovementDocument } from '@/lib/movements/document'
import type { ProgramDocument } from '@/lib/programs/document'
import type { PrintedRevision } from '@/lib/sheets/queries'

/** A movement with a text of its own, as far from the library's as a test wants it. */
export const movementOf = (values: Partial<MovementDocument> = {}): MovementDocument => ({
  slug: 'bridge',
  name: 'Bridge to a straight line',
  aliases: [],
  kind: 'contraction',
  region: 'hip',
  startPosition: 'supine',
  goals: ['glute-activation'],
  targetMuscles: [],
  spinalDirection: 'neutral',
  loadLevel: 2,
  equipment: [],
  isSided: false,
  dose: { sets: 2, reps: 10, holdSeconds: 3, timesPerDay: 1, daysPerWeek: 3 },
  ladder: { easier: null, harder: null },
  precautions: [],
  criteria: [],
  reference: null,
  anchorIdea: '',
  isOfferedByDefault: true,
  purpose: 'Works the buttocks you use on stairs.',
  steps: ['Lie on your back.', 'Raise your hips.'],
  feel: 'Your buttocks work.',
  slip: 'Arching the back.',
  cue: 'One line, shoulders to knees.',
  arrangement: '',
  author: 'Test',
  writtenOn: '2026-11-22',
  review: null,
  ...values,
})

/** A program as it goes on paper, published on Monday 23 November 2026. */
export const printedRevisionOf = (
  program: ProgramDocument,
  movements: readonly MovementDocument[] = [movementOf()],
  figure: LibraryFigure | null = null,
): PrintedRevision => ({
  name: 'Maria Okafor – home program 3',
  number: 3,
  publishedOn: '2026-11-23',
  usual: { paper: 'a4', today: '2026-11-23' },
  portal: { url: 'https://harbour.example/today', address: 'harbour.example' },
  document: {
    format: 1,
    program,
    movements: Object.fromEntries(
      movements.map((movement) => [movement.slug, { movement, figure }]),
    ),
    patientName: 'Maria Okafor',
    clinic: {
      name: 'Harbour Physiotherapy',
      address: '4 Quay Street, Falmouth TR11 3HH',
      phone: '01326 555 0142',
      emergencyNumber: '999',
      crisisLine: '116 123',
      paperSize: 'a4',
      brandColour: '#0b5d5a',
    },
    signedBy: { name: 'Dana Whitlock', credentials: 'MSc, MCSP' },
  },
})
