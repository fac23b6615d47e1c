import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brandOn, brandOnScreen, contrast } from '@/lib/clinics/brand-colour'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('a clinic’s colour', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#0b5d5a', '#ffffff', 7.7],
    ['#777777', '#ffffff', 4.48],
  ])('%s on %s has the contrast %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1)
    expect(contrast(other, one)).toBeCloseTo(ratio, 1)
  })

  it('is left alone where it can be read', () => {
    expect(brandOnScreen('#0B5D5A').light).toBe('#0b5d5a')
    expect(brandOn('#7fd1c7', '#10191e', 4.5)).toBe('#7fd1c7')
  })

  it('can be read by day and by night, whatever it is', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const { light, dark } = brandOnScreen(colour)
        expect(contrast(light, '#fbfaf7')).toBeGreaterThanOrEqual(4.5)
        expect(contrast(dark, '#10191e')).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('keeps its hue when it is darkened: yellow stays more red and green than blue', () => {
    const [red, green, blue] = [1, 3, 5].map((at) =>
      Number.parseInt(brandOnScreen('#ffe14d').light.slice(at, at + 2), 16),
    )
    expect(Math.min(red!, green!)).toBeGreaterThan(blue!)
  })

  it.each(['', 'teal', '#fff', 'url(x)', '#0b5d5a; color: red'])('is ink when it is %j', (text) => {
    expect(brandOnScreen(text)).toEqual({ light: '#17262e', dark: '#e8eef0' })
  })
})
