import { describe, expect, it } from 'vitest'
import { readLibrary } from '@/db/library/load'
import { movementsNamedIn } from '@/lib/programs/freeze'
import { judgedBy, leftOpen } from '@/lib/programs/left-open'
import type { ProgramDocument } from '@/lib/programs/document'
import { openProfile, type ProtectionProfile } from '@/lib/protection/profile'
import { standInsFor } from '@/lib/protection/stand-ins'
import { exclusionsOf, isOpenToClinician } from '@/lib/protection/patient-filter'
import { prescriptionOf, programOf } from '@/tests/support/program-documents'

const library = await readLibrary()
const movementOf = (slug: string) => library.find((each) => each.slug === slug)
const judged = (program: ProgramDocument) =>
  judgedBy(program, movementsNamedIn(program), movementOf)

const noLyingFlat: ProtectionProfile = { ...openProfile, precautions: ['PREG_SUPINE'] }

describe('what is held leaves of a program', () => {
  const bridge = prescriptionOf({ movement: 'bridge' })
  const sitToStand = prescriptionOf({ movement: 'sit-to-stand' })

  it.each([
    ['all of it, with nothing held', [bridge, sitToStand], openProfile, 2],
    ['what is not done lying flat', [bridge, sitToStand], noLyingFlat, 1],
    ['nothing, when all of it is done lying flat', [bridge], noLyingFlat, 0],
  ])('%s', (_, prescriptions, profile, open) => {
    expect(leftOpen(judged(programOf(prescriptions)), profile)).toEqual({
      prescribed: prescriptions.length,
      open,
    })
  })

  it('counts an approved other way that is open', () => {
    const withOption = { ...bridge, options: [{ movement: 'sit-to-stand', reason: '' }] }
    expect(leftOpen(judged(programOf([withOption])), noLyingFlat).open).toBe(1)
  })

  it('counts no other way that is held as well', () => {
    const withOption = { ...bridge, options: [{ movement: 'short-bridge', reason: '' }] }
    expect(leftOpen(judged(programOf([withOption])), noLyingFlat).open).toBe(0)
  })

  it('counts what stays with a reason', () => {
    const overrides = [
      { movement: 'bridge', reason: 'Propped on a wedge.', covers: ['precaution:PREG_SUPINE'] },
    ]
    expect(leftOpen(judged(programOf([bridge], { overrides })), noLyingFlat).open).toBe(1)
  })

  it('counts nothing that the same program pauses', () => {
    const pauses = [
      {
        id: bridge.id,
        what: 'The bridge',
        movement: 'bridge',
        reason: '',
        instead: 'Rest on the side',
        reviewOn: '2026-12-01',
      },
    ]
    expect(leftOpen(judged(programOf([bridge], { pauses })), openProfile).open).toBe(0)
  })
})

describe('what could stand in where nothing is left', () => {
  const facts = (slug: string) => {
    const movement = movementOf(slug)
    if (!movement) throw new Error(slug)
    return movement
  }
  const openFor = (profile: ProtectionProfile) =>
    library.filter((each) => isOpenToClinician(each, profile))

  it('is another way of each movement, a rest position last, each with its reason', () => {
    const found = standInsFor([facts('bridge'), facts('knee-rolls-small')], openFor(noLyingFlat))
    expect(found.length).toBeGreaterThanOrEqual(2)
    expect(found[0]?.reason).toContain(`Instead of ${facts('bridge').name}`)
    expect(facts(found.at(-1)?.slug ?? '').kind).toBe('position')
    for (const { slug } of found) expect(exclusionsOf(facts(slug), noLyingFlat)).toEqual([])
  })

  it('is nothing when nothing in the library is open', () => {
    expect(standInsFor([facts('bridge')], [])).toEqual([])
  })
})
