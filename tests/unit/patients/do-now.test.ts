import { describe, expect, it } from 'vitest'
import { doNowProposals } from '@/lib/patients/picture/do-now'
import { emptyPicture, type Picture } from '@/lib/patients/picture/picture'
import { picture } from '@/lib/patients/picture/picture-document'
import { nextId } from '@/tests/support/program-documents'

const line = (text: string, values: Partial<Picture['can'][number]> = {}) => ({
  ...{ id: nextId(), text, position: null, direction: null, load: null, minutes: null },
  ...values,
})
const textsOf = (values: Partial<Picture>) =>
  doNowProposals({ ...emptyPicture, ...values }).map(({ text, minutes }) => [text, minutes])

describe('what to do now is proposed', () => {
  it('as a part of what they cannot do yet, half as long, and as what they can, kept up', () => {
    const cannotYet = [line('Sit through a film', { position: 'sitting', minutes: 90 })]
    expect(textsOf({ cannotYet, can: [line('Walk to the shop')] })).toEqual([
      ['A small part of: sit through a film', 45],
      ['Keep up: walk to the shop', null],
    ])
  })

  it('never as nothing: a minute is the least', () => {
    const cannotYet = [line('Stand on one leg', { minutes: 1 })]
    expect(textsOf({ cannotYet })).toEqual([['A small part of: stand on one leg', 1]])
  })

  it('no more once it was taken over, nor from lines left empty', () => {
    const can = [line('Walk to the shop'), line('  ')]
    expect(textsOf({ can, doNow: [line('Keep up: walk to the shop')] })).toEqual([])
  })

  it('in words that fit the picture', () => {
    const can = [line('W'.repeat(160)), line('Walk')]
    const [first, ...others] = doNowProposals({ ...emptyPicture, can })
    if (!first) throw new Error('Nothing was proposed.')
    expect(others).toEqual([])
    const doNow = [{ id: nextId(), ...first }]
    expect(picture.safeParse({ ...emptyPicture, doNow }).success).toBe(true)
  })
})
