import { expect, test } from 'vitest'
import { programDocument } from '@/lib/programs/document'
import { templateOfDraft } from '@/lib/templates/template-of-draft'
import { nextId, phaseOf, prescriptionOf, programOf } from '@/tests/support/program-documents'

const later = phaseOf([prescriptionOf({ note: 'Hold the rail' })])
const alone = programOf([prescriptionOf({ note: 'Slowly', reason: 'You told us stairs hurt' })], {
  introduction: 'Dear Maria',
  reviewOn: '2026-12-07',
})
const draft = { ...alone, phases: [...alone.phases, later], currentPhaseId: later.id }

const words = (keepsNotes: boolean) => {
  const template = templateOfDraft(draft, { keepsNotes }, nextId)
  expect(programDocument.safeParse(template).success).toBe(true)
  const prescriptions = template.phases.flatMap((phase) => phase.prescriptions)
  return { template, said: prescriptions.map(({ note, reason }) => [note, reason]) }
}

test('nothing written for one patient goes into a template unless it is asked for', () => {
  const { template, said } = words(false)
  expect(said).toEqual([
    ['', ''],
    ['', ''],
  ])
  expect(template).toMatchObject({ introduction: '', reviewOn: null })
})

test('notes go along when asked for, reasons and the review day never', () => {
  const { template, said } = words(true)
  expect(said).toEqual([
    ['Slowly', ''],
    ['Hold the rail', ''],
  ])
  expect(template).toMatchObject({ introduction: 'Dear Maria', reviewOn: null })
})

test('a template starts in its first phase', () => {
  const { template } = words(false)
  expect(template.currentPhaseId).toBe(template.phases[0]?.id)
})
