import { beforeAll, describe, expect, it } from 'vitest'
import { readLibrary } from '@/db/library/load'
import type { MovementDocument } from '@/lib/movements/document'
import { precautions, type Precaution } from '@/lib/movements/precautions'
import { isOpenNow } from '@/lib/programs/open-now'
import { directions, type Direction } from '@/lib/protection/held-direction'
import {
  exclusionKey,
  exclusionsOf,
  isOpenToClinician,
  isOpenToPatient,
} from '@/lib/protection/patient-filter'
import { openProfile, type ProtectionProfile } from '@/lib/protection/profile'
import { prescriptionOf, programOf } from '@/tests/support/program-documents'

/**
 * What CLINICAL.md says, written down here once more and taken from no rule of ours: a slip in a rule
 * shows as a movement that is open and should not be, or the other way round.
 */
const failsAGate =
  'childs-pose childs-pose-supported double-knee-to-chest double-leg-lower full-sit-up knee-rolls-full loaded-seated-twist seated-flexion-supported single-leg-deadlift standing-flexion-repeated standing-toe-touch superman-hold'.split(
    ' ',
  )

/** Section 2.6: these let a movement in with care; every other code keeps it out. */
const careOnly = ['KNEE_LOAD', 'HTN_ISO', 'FALL_RISK']

const bringsAlong: Record<string, string[]> = {
  OSTEO: ['FLEX_LOADED', 'FLEX_END', 'ROT_END'],
  SPONDY: ['EXT_END'],
  STENOSIS: ['EXT_END'],
  DISC_FLEX: ['FLEX_LOADED', 'FLEX_END'],
}

const codesThatGo: Record<Direction, string[]> = {
  flexion: ['FLEX_LOADED', 'FLEX_END', 'DISC_FLEX'],
  extension: ['EXT_END'],
  rotation: ['ROT_END'],
  lateral: [],
  compression: ['FLEX_LOADED'],
  sustained: [],
}

type Ruling = { code: Precaution | null; direction: Direction | null }

function isOut(movement: MovementDocument, { code, direction }: Ruling): boolean {
  const has = (wanted: string) => (movement.precautions as string[]).includes(wanted)
  const codes = code ? [code, ...(bringsAlong[code] ?? [])] : []
  if (failsAGate.includes(movement.slug)) return true
  if (codes.some((each) => !careOnly.includes(each) && has(each))) return true
  if (direction === null) return false
  if (movement.spinalDirection === direction) return true
  if (codesThatGo[direction].some(has)) return true
  if (direction === 'compression') return movement.loadLevel >= 4
  return direction === 'sustained' && movement.dose.holdSeconds >= 60
}

const clinicianOnly = ({ precautions: codes, isOfferedByDefault }: MovementDocument): boolean =>
  codes.includes('CLIN_ONLY') || !isOfferedByDefault

const profileOf = ({ code, direction }: Ruling): ProtectionProfile => ({
  ...openProfile,
  precautions: code ? [code] : [],
  heldDirections: direction
    ? [{ direction, startedOn: '2026-11-22', reviewOn: '2026-12-06', reason: '' }]
    : [],
})

const codes = [null, ...(Object.keys(precautions) as Precaution[])]
const ways = [null, ...(Object.keys(directions) as Direction[])]
const rulings = codes.flatMap((code) => ways.map((direction): Ruling => ({ code, direction })))

let library: MovementDocument[]
let bySlug: Map<string, MovementDocument>
beforeAll(async () => {
  library = await readLibrary()
  bySlug = new Map(library.map((movement) => [movement.slug, movement]))
})

const addsACode = (from: MovementDocument, to: MovementDocument | undefined): boolean =>
  to !== undefined && to.precautions.some((code) => !from.precautions.includes(code))

describe('every movement, under every precaution and every held direction', () => {
  it('is 227 movements under 30 × 7 rulings', () => {
    expect(library).toHaveLength(227)
    expect(rulings).toHaveLength(210)
  })

  it('is open to the patient exactly where the fact base leaves it open', () => {
    const wrong = rulings.flatMap((ruling) =>
      library
        .filter(
          (movement) =>
            isOpenToPatient(movement, profileOf(ruling)) ===
            (isOut(movement, ruling) || clinicianOnly(movement)),
        )
        .map(({ slug }) => ({ slug, ...ruling })),
    )
    expect(wrong).toEqual([])
  })

  it('is open to a clinician without a reason only where nothing speaks against it', () => {
    const wrong = rulings.flatMap((ruling) =>
      library
        .filter(
          (movement) =>
            isOpenToClinician(movement, profileOf(ruling)) ===
            (isOut(movement, ruling) || clinicianOnly(movement)),
        )
        .map(({ slug }) => ({ slug, ...ruling })),
    )
    expect(wrong).toEqual([])
  })

  it('names as its reasons the codes it carries that this patient has or brings along', () => {
    const wrong = codes.flatMap((code) => {
      if (code === null) return []
      const kept = [code, ...(bringsAlong[code] ?? [])].filter((each) => !careOnly.includes(each))
      return library.filter((movement) => {
        const named = exclusionsOf(movement, profileOf({ code, direction: null })).flatMap(
          (each) => (each.rule === 'precaution' ? [each.code] : []),
        )
        const due = kept.filter(
          (each) => each !== 'CLIN_ONLY' && (movement.precautions as string[]).includes(each),
        )
        return named.sort().join() !== due.sort().join()
      })
    })
    expect(wrong).toEqual([])
  })

  it('that only a clinician picks is never the patient’s own choice, whatever was overridden', () => {
    for (const movement of library) {
      const covers = exclusionsOf(movement, openProfile).map(exclusionKey)
      const overrides = [
        { movement: movement.slug, reason: 'Tested.', covers: [...covers, 'load'] },
      ]
      expect(isOpenToClinician(movement, openProfile, overrides)).toBe(true)
      expect(isOpenToPatient(movement, openProfile, overrides)).toBe(!clinicianOnly(movement))
    }
    const kept = { ...(bySlug.get('clam') as MovementDocument), isOfferedByDefault: false }
    expect(isOpenToPatient(kept, openProfile)).toBe(false)
  })

  it.each([1, 2, 3, 4, 5])('stays below a load ceiling of %i', (loadCeiling) => {
    const open = library.filter((each) => isOpenToPatient(each, { ...openProfile, loadCeiling }))
    expect(open.length).toBeGreaterThan(0)
    expect(Math.max(...open.map(({ loadLevel }) => loadLevel))).toBe(loadCeiling)
  })
})

describe('the 256 easier and harder links', () => {
  const links = (way: 'easier' | 'harder') =>
    library.flatMap((from) => {
      const slug = from.ladder[way]
      return slug === null ? [] : [{ from, to: bySlug.get(slug) as MovementDocument }]
    })

  it('are 128 each way; 32 and 76 of them add a precaution, two lead to what a clinician picks', () => {
    const [easier, harder] = [links('easier'), links('harder')]
    expect([easier.length, harder.length]).toEqual([128, 128])
    expect(easier.filter(({ from, to }) => addsACode(from, to))).toHaveLength(32)
    expect(harder.filter(({ from, to }) => addsACode(from, to))).toHaveLength(76)
    const intoClinicianOnly = [...easier, ...harder].filter(
      ({ from, to }) =>
        to.precautions.includes('CLIN_ONLY') && !from.precautions.includes('CLIN_ONLY'),
    )
    expect(intoClinicianOnly).toHaveLength(2)
  })

  it('reach nothing that is out for the patient, even as another way a clinician approved', () => {
    const all = [...links('easier'), ...links('harder')]
    const reached = all.flatMap(({ from, to }) => {
      const program = programOf([
        prescriptionOf({ movement: from.slug, options: [{ movement: to.slug, reason: '' }] }),
      ])
      const movements = Object.fromEntries(
        [from, to].map((movement) => [movement.slug, { movement, figure: null }]),
      )
      return rulings
        .filter((ruling) => isOut(to, ruling) || clinicianOnly(to))
        .filter((ruling) => isOpenNow({ program, movements }, to.slug, profileOf(ruling)))
        .map((ruling) => ({ to: to.slug, ...ruling }))
    })
    expect(all).toHaveLength(256)
    expect(reached).toEqual([])
  })
})
