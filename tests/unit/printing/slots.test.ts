import { expect, test } from 'vitest'
import { Slots } from '@/lib/printing/slots'

const held = () => {
  let end = () => {}
  const work = new Promise<void>((resolve) => (end = resolve))
  return { work, end }
}

test('two are printed at once, two wait their turn, and the next is refused', async () => {
  const slots = new Slots(2, 2, () => new Error('too many'))
  const started: number[] = []
  const works = [held(), held(), held(), held()]
  const runs = works.map(({ work }, index) =>
    slots.run(() => {
      started.push(index)
      return work
    }),
  )
  await expect(slots.run(async () => {})).rejects.toThrow('too many')
  expect(started).toEqual([0, 1])

  works[1]?.end()
  await runs[1]
  expect(started).toEqual([0, 1, 2])

  works.forEach(({ end }) => end())
  await Promise.all(runs)
  expect(started).toEqual([0, 1, 2, 3])
})

test('one that fails makes room for the next', async () => {
  const slots = new Slots(1, 1, () => new Error('too many'))
  const failing = slots.run(() => Promise.reject(new Error('no paper')))
  const next = slots.run(async () => 'printed')
  await expect(failing).rejects.toThrow('no paper')
  expect(await next).toBe('printed')
  expect(await slots.run(async () => 'again')).toBe('again')
})
