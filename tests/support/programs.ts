import { eq, inArray } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { transaction } from '@/db/connection'
import { libraryMovements, programs, revisions } from '@/db/schema'
import { refreshCaseload } from '@/lib/caseload/mutations'
import { dayAt } from '@/lib/days'
import type { MovementDocument } from '@/lib/movements/document'
import type { Prescription, ProgramDocument } from '@/lib/programs/document'
import type { Pause } from '@/lib/programs/pause'
import type { RevisionDocument } from '@/lib/programs/revision'
import { now } from '@/lib/env'
import type { TestClinician, TestPatient } from './people'

const moments = ['on-waking', 'kettle', 'evening-tv', 'bedtime'] as const

/** A prescription with the movement's default dose, every day, at a moment of the day. */
export const prescriptionOf = (movement: MovementDocument, index = 0): Prescription => ({
  id: uuidv7(),
  movement: movement.slug,
  dose: {
    sets: movement.dose.sets,
    reps: movement.dose.reps,
    repsUpTo: null,
    holdSeconds: movement.dose.holdSeconds,
    restSeconds: 30,
    side: movement.isSided ? 'both' : null,
    load: '',
    tempo: '',
    effort: null,
    timesPerDay: movement.dose.timesPerDay,
    days: [1, 2, 3, 4, 5, 6, 7],
  },
  anchors: [{ moment: moments[index % moments.length] ?? 'any-time', words: '' }],
  note: index === 0 ? 'Go as far as is easy. Less is fine on a sore day.' : '',
  reason: index === 0 ? 'You told us standing up from a chair is hard.' : '',
  options: [],
})

export function programOf(movements: readonly MovementDocument[]): ProgramDocument {
  const phaseId = uuidv7()
  return {
    format: 1,
    title: 'Getting moving again',
    introduction: 'A few small movements that fit into your day. Do less on a sore day.',
    activity: 'A short walk most days, as far as is easy.',
    stopRules: [
      'Stop this movement if the pain is sharp and new, or climbs past 5.',
      'Stop everything and get help now if your bladder, your bowels or the feeling between your legs changes.',
    ],
    phases: [
      { id: phaseId, name: 'Settling', weeks: 4, prescriptions: movements.map(prescriptionOf) },
    ],
    currentPhaseId: phaseId,
    reviewOn: null,
  }
}

export type TestRevision = {
  id: string
  number: number
  programId: string
  document: RevisionDocument
}

export const usualSlugs = ['pelvic-tilt-supine', 'clam', 'sit-to-stand', 'side-lying-pillow-rest']

/** A published program, put in place directly: for tests of what comes after publishing. */
export async function publishProgramFor(
  clinician: TestClinician,
  patient: TestPatient,
  slugs: readonly string[] = usualSlugs,
  { publishedAt = now(), pauses }: { publishedAt?: Date; pauses?: Pause[] } = {},
): Promise<TestRevision> {
  const { clinic } = patient
  return transaction({ role: 'plumbline_clinician', clinicId: clinic.id }, async (tx) => {
    const found = await tx
      .select({ document: libraryMovements.document, figure: libraryMovements.figure })
      .from(libraryMovements)
      .where(inArray(libraryMovements.slug, [...slugs]))
    const bySlug = new Map(found.map(({ document }) => [document.slug, document]))
    const figures = new Map(found.map(({ document, figure }) => [document.slug, figure]))
    const movements = slugs.map((slug) => {
      const movement = bySlug.get(slug)
      if (!movement) throw new Error(`No movement "${slug}" in the library.`)
      return movement
    })
    const program = { ...programOf(movements), ...(pauses && { pauses }) }
    const document: RevisionDocument = {
      format: 1,
      program,
      movements: Object.fromEntries(
        movements.map((m) => [m.slug, { movement: m, figure: figures.get(m.slug) ?? null }]),
      ),
      patientName: patient.name,
      clinic: {
        name: 'Harbour Physiotherapy',
        address: '4 Quay Street, Falmouth TR11 3HH',
        phone: '01326 555 0142',
        emergencyNumber: '999',
        crisisLine: '116 123',
        paperSize: 'a4',
        brandColour: '#0b5d5a',
      },
      signedBy: { name: clinician.name, credentials: 'MSc, MCSP' },
    }
    const programId = uuidv7()
    const id = uuidv7()
    const at = publishedAt
    await tx.insert(programs).values({
      clinicId: clinic.id,
      id: programId,
      patientId: patient.id,
      draft: program,
      draftSavedAt: at,
      draftSavedBy: clinician.id,
      createdAt: at,
    })
    await tx.insert(revisions).values({
      clinicId: clinic.id,
      id,
      programId,
      patientId: patient.id,
      number: 1,
      document,
      documentHash: 'test',
      changes: [],
      signedBy: clinician.id,
      publishedAt: at,
    })
    await tx
      .update(programs)
      .set({ latestRevisionId: id, latestRevisionNumber: 1 })
      .where(eq(programs.id, programId))
    const today = dayAt(now(), patient.timeZone)
    await refreshCaseload(tx, { clinicId: clinic.id, patientId: patient.id, today })
    return { id, number: 1, programId, document }
  })
}
