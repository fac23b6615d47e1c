import { as } from '@/tests/support/acting'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/figures/[file]/route'
import { figureFiles, libraryMovements } from '@/db/schema'
import { libraryFigure, type LibraryFigure } from '@/lib/figures/library-figure'
import { movementBySlug } from '@/lib/movements/queries'
import { publish } from '@/lib/programs/actions'
import { publishedProgram } from '@/lib/programs/revisions/queries'
import { careRecordOf, caseRecordOf, draftFor } from '@/tests/support/drafts'
import { asOwner } from '@/tests/support/owner'
import { makeClinic, makeClinician, makePatient, type TestClinician } from '@/tests/support/people'
import { prescriptionOf, programOf } from '@/tests/support/program-documents'

let clinician: TestClinician

beforeAll(async () => {
  clinician = await makeClinician(await makeClinic())
})

const drawn = () =>
  asOwner((tx) =>
    tx
      .select({ slug: libraryMovements.slug, figure: libraryMovements.figure })
      .from(libraryMovements),
  )

const figureOf = async (slug: string): Promise<LibraryFigure> => {
  const figure = (await drawn()).find((row) => row.slug === slug)?.figure
  if (!figure) throw new Error(`${slug} is not drawn`)
  return figure
}

const asking = (file: string) =>
  GET(new Request(`http://localhost:3000/figures/${file}`), { params: Promise.resolve({ file }) })

const drawAnew = (slug: string, figure: LibraryFigure) =>
  asOwner((tx) =>
    tx.update(libraryMovements).set({ figure }).where(eq(libraryMovements.slug, slug)),
  )

describe('the drawings of the library', () => {
  it('are all there, under the hash of what is in them', async () => {
    const named = (await drawn()).flatMap(({ figure }) => {
      if (!figure) return []
      const { still, thumb, moving } = libraryFigure.parse(figure)
      return [still, thumb, ...(moving ? [moving] : [])].flatMap(({ right, left }) => [right, left])
    })
    expect(named.length).toBeGreaterThan(300)
    const kept = await asOwner((tx) => tx.select({ hash: figureFiles.hash }).from(figureFiles))
    const there = new Set(kept.map(({ hash }) => hash))
    expect(named.filter((hash) => !there.has(hash))).toEqual([])
  })

  it('say in words what they show, without naming a person’s body as right or wrong', async () => {
    const { alt } = await figureOf('bridge')
    expect(alt).toMatch(/^A person is lying on the back .*Then the hips .*lift/)
  })

  it('are served to whoever asks, and may be kept for good', async () => {
    const { still } = await figureOf('clam')
    const answer = await asking(`${still.left}.svg`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('image/svg+xml')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toMatch(/^<svg /)
  })

  it.each(['0'.repeat(20) + '.svg', 'clam.svg', '../secrets.svg', 'x'])(
    'are not found under another name: %s',
    async (file) => {
      const answer = await asking(file)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    },
  )

  it('have two sides only where the movement has', async () => {
    const [clam, bridge] = [await figureOf('clam'), await figureOf('bridge')]
    expect(clam.still.left).not.toBe(clam.still.right)
    expect(bridge.still.left).toBe(bridge.still.right)
  })
})

describe('a published program', () => {
  it('goes on showing the drawing it was signed with when the library draws it anew', async () => {
    const patient = await makePatient(clinician)
    const before = await figureOf('bridge')
    const program = programOf([prescriptionOf({ movement: 'bridge' })])
    const version = await draftFor(clinician, patient, program)
    expect(
      await as(clinician, () =>
        publish({ patientId: patient.id, draftVersion: version, message: '' }),
      ),
    ).toMatchObject({ ok: true })
    const anew = { ...before, still: { ...before.still, right: 'f'.repeat(20) } }
    try {
      await drawAnew('bridge', anew)
      const published = await publishedProgram(await careRecordOf(clinician, patient))
      expect(published?.document.movements.bridge?.figure).toEqual(before)
      expect((await asking(`${before.still.right}.svg`)).status).toBe(200)
      const text = await movementBySlug(await caseRecordOf(clinician, patient), 'bridge')
      expect(text.figure).toEqual(anew)
    } finally {
      await drawAnew('bridge', before)
    }
  })
})
