import { describe, expect, it, vi } from 'vitest'
import { showings, tempoFor, visibilityCss } from '@/lib/figures/animation/timeline'
import { personFor, PEOPLE } from '@/lib/figures/body/people'
import { convexHull, distanceInside } from '@/lib/figures/checks/balance-check'
import { checkFigure } from '@/lib/figures/checks/check-figure'
import { describeMovement } from '@/lib/figures/describe'
import { drawFigure, writeFigure } from '@/lib/figures/figure'
import { aboutX, aboutY, multiply, rotate, unrotate } from '@/lib/figures/geometry/rotations'
import { poseFileSchema } from '@/lib/figures/pose/pose-file'
import { solveCholesky } from '@/lib/figures/pose/cholesky'
import { fitPath } from '@/lib/figures/trace/fit-path'
import { pointOn } from '@/lib/figures/trace/bezier-fit'
import { planarMap } from '@/lib/figures/trace/planar-map'
import { centreOfMass } from '@/lib/figures/skeleton/centre-of-mass'
import { neutralPose } from '@/lib/figures/skeleton/joints'
import { placeBones } from '@/lib/figures/skeleton/kinematics'
import { swapSides } from '@/lib/figures/swap-sides'
import { IDENTITY } from '@/lib/figures/geometry/rotations'

/** Drawing is a second or two of work, and longer on a machine that has other things to do. */
vi.setConfig({ testTimeout: 60_000 })

const bridge = poseFileSchema.parse({
  base: 'lying on the back',
  props: ['mat'],
  felt: { working: ['right buttock'] },
  poses: [
    {
      arms: 'on the floor',
      joints: { hips: 52, knees: 105 },
      on: { floor: ['feet', 'pelvis', 'upper back', 'head', 'arms'] },
    },
    {
      joints: { hips: 0, knees: 82, 'low back': 0, neck: 16, head: 8 },
      on: { floor: ['feet', 'shoulders', 'head', 'arms'] },
    },
  ],
  arrows: [{ straight: 'pelvis', toward: 'up' }],
})
const figure = drawFigure('bridge', bridge)
const text = { title: 'Bridge', description: 'Hips < lifted' }
const write = (theme: 'adaptive' | 'print', isMirrored = false) =>
  writeFigure(figure, { theme, isMirrored, text })

describe('the skeleton', () => {
  it('turns and turns back', () => {
    const turn = multiply(aboutX(30), aboutY(-70))
    const there = rotate(turn, [1, 2, 3])
    unrotate(turn, there).forEach((value, i) => expect(value).toBeCloseTo(i + 1, 9))
  })
  it('stands with its centre of mass in the midline, a little above the hips', () => {
    const bones = placeBones(neutralPose(), IDENTITY, { shoulderHalfCm: 16, hipHalfCm: 8.6 })
    const [x, y, z] = centreOfMass(bones)
    expect(z).toBeCloseTo(0, 9)
    expect(Math.abs(x)).toBeLessThan(3)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(14)
  })
})

describe('the solver', () => {
  it('meets every contact of the bridge within half a centimetre and lifts the hips', () => {
    const [start, end] = figure.movement.poses
    expect(start?.solution.contactErrorCm).toBeLessThan(0.5)
    expect(end?.solution.contactErrorCm).toBeLessThan(0.5)
    expect((end?.solution.pose[1] ?? 0) - (start?.solution.pose[1] ?? 0)).toBeGreaterThan(10)
  })
  it('solves a symmetric positive definite system and refuses another', () => {
    const rows = () => [Float64Array.of(4, 2), Float64Array.of(2, 3)]
    const x = solveCholesky(rows(), Float64Array.of(2, 1))
    expect(x?.[0]).toBeCloseTo(0.5, 12)
    expect(x?.[1]).toBeCloseTo(0, 12)
    expect(solveCholesky([Float64Array.of(-1)], Float64Array.of(1))).toBeUndefined()
  })
})

describe('the tracer', () => {
  it('divides two regions by one shared arc and closes outlines', () => {
    const labels = Uint16Array.from([1, 1, 2, 2, 1, 1, 2, 2, 1, 1, 2, 2])
    const arcs = planarMap({ width: 4, height: 3, labels }, { passesBetween: () => 0 })
    const between = arcs.filter((arc) => Math.min(arc.left, arc.right) === 1)
    expect(between).toHaveLength(1)
    expect(arcs).toHaveLength(3)
  })
  it('fits a circle to a hundredth of its radius', () => {
    const circle = Array.from({ length: 101 }, (_, i): [number, number] => {
      const angle = (i * Math.PI) / 50
      return [Math.cos(angle) * 40, Math.sin(angle) * 40]
    })
    const curve = fitPath(circle, { tolerance: 0.2, isLoop: true })
    for (const piece of curve)
      for (const t of [0.25, 0.5, 0.75]) {
        const [x, y] = pointOn(piece, t)
        expect(Math.abs(Math.hypot(x, y) - 40)).toBeLessThan(0.4)
      }
  })
})

describe('a drawn figure', () => {
  it('is the same bytes twice', () => {
    const again = drawFigure('bridge', bridge)
    expect(writeFigure(again, { theme: 'adaptive', isMirrored: false, text })).toBe(
      write('adaptive'),
    )
  })
  it('holds light, dark and print in one file and escapes its words', () => {
    const svg = write('adaptive')
    for (const theme of ['light', 'dark', 'print']) expect(svg).toContain(`#${theme}:target`)
    expect(svg).toContain('Hips &#60; lifted')
  })
  it('numbers both panels and explains its mark', () => {
    expect(write('print')).toMatch(/class="digit"[^>]*>1<.*class="digit"[^>]*>2<.*>working</)
  })
  it('mirrors the drawing but not its numbers', () => {
    expect(write('print', true)).toContain('scale(-1 1)')
    expect(write('print', true)).toMatch(/>1<.*>2</)
  })
  it('keeps print lines at 0.25 mm or more', () => {
    const widths = [
      ...write('print').matchAll(/\.(?:hem|detail|outline|prop)\{[^}]*stroke-width:([\d.]+)/g),
    ]
    expect(widths.length).toBeGreaterThan(3)
    for (const [, units] of widths)
      expect(Number(units) / figure.page.unitsPerMm).toBeGreaterThanOrEqual(0.249)
  })
  it('passes its own checks', () => {
    expect(checkFigure(figure).open).toEqual([])
  })
  it('reports a waiver that is not needed and a prop that nobody touches', () => {
    const odd = drawFigure('odd', {
      ...bridge,
      props: ['mat', { chair: { at: 120 } }],
      waivers: [{ check: 'slide', reason: 'made up for this test' }],
    })
    const report = checkFigure(odd)
    expect(report.open.map((finding) => finding.check)).toEqual(['floating'])
    expect(report.staleWaivers).toEqual(['slide'])
  })
})

describe('the words', () => {
  it('say where it starts and what moves', () => {
    const words = describeMovement(figure.movement, { isSided: false, felt: figure.felt })
    expect(words).toBe(
      'A person is lying on the back with bent knees, on a mat. Then the hips straighten and lift and the knees straighten. ' +
        'Dots mark where it works: buttock.',
    )
  })
  it('swap sides with the mirror', () => {
    expect(swapSides('Left arm, right leg')).toBe('Right arm, left leg')
  })
})

describe('the people', () => {
  it('are at least four and shared out over the library', () => {
    const seen = new Set(Array.from({ length: 60 }, (_, i) => personFor(`movement-${i}`).id))
    expect(PEOPLE.length).toBeGreaterThanOrEqual(4)
    expect(seen.size).toBe(PEOPLE.length)
  })
})

describe('the support', () => {
  it('measures how far a point lies inside', () => {
    const square = convexHull([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [5, 5],
    ])
    expect(square).toHaveLength(4)
    expect(distanceInside(square, [5, 5])).toBeCloseTo(5)
    expect(distanceInside(square, [13, 5])).toBeCloseTo(-3)
  })
})

describe('the animation', () => {
  it('goes out and back, and rests at both ends as long as the dose holds', () => {
    const list = showings(5, tempoFor(3))
    expect(list.map((s) => s.frame)).toEqual([0, 1, 2, 3, 4, 3, 2, 1])
    const end = list.find((s) => s.frame === 4)
    expect((end?.toSeconds ?? 0) - (end?.fromSeconds ?? 0)).toBeCloseTo(3)
  })
  it('stands still on the end pose when motion is unwelcome', () => {
    expect(visibilityCss(5, tempoFor(0))).toContain('prefers-reduced-motion:reduce')
  })
})
