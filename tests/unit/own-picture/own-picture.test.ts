import { describe, expect, it } from 'vitest'
import { ownPictureInput } from '@/lib/own-picture/input'
import { emptyOwnPicture, isSamePicture, linesIn } from '@/lib/own-picture/own-picture'

describe('what a patient writes of themselves', () => {
  it('is one thing a line; empty lines and doubles are none', () => {
    expect(linesIn('Walk  to the shop\n\n  Sleep \r\nSleep')).toEqual(['Walk to the shop', 'Sleep'])
  })

  it('may all stay empty, and a number nobody picked is none', () => {
    expect(ownPictureInput.parse({})).toEqual(emptyOwnPicture)
    expect(ownPictureInput.parse({ importance: '', confidence: '0' })).toMatchObject({
      importance: null,
      confidence: 0,
    })
  })

  it.each([
    { can: 'x'.repeat(161) },
    { notYet: Array.from({ length: 13 }, (_, line) => `line ${line}`).join('\n') },
    { importance: '11' },
    { confidence: 'much' },
    { pledge: 'x'.repeat(301) },
  ])('is refused in words where it is too much', (said) => {
    expect(ownPictureInput.safeParse(said).success).toBe(false)
  })

  it('is the same when every part is', () => {
    const own = ownPictureInput.parse({ can: 'Sleep', pledge: 'I walk.' })
    expect(isSamePicture(own, { ...own, can: ['Sleep'] })).toBe(true)
    expect(isSamePicture(own, { ...own, confidence: 3 })).toBe(false)
  })
})
