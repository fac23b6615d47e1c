import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  namedAngles,
  namedContacts,
  withoutValue,
  withValue,
} from '@/components/authoring/pose-text'
import { poseFileSchema } from '@/lib/figures/pose/pose-file'

const clam = readFileSync('db/library/poses/clam.yaml', 'utf8')

describe('a pose file in the hands of an author', () => {
  test('offers a slider for every angle it names, within what the joint can do', () => {
    const [first] = namedAngles(clam)
    expect(first).toContainEqual({
      path: ['poses', 0, 'joints', 'hips'],
      label: 'hips',
      degrees: 45,
      low: -30,
      high: 130,
    })
    expect(first?.map(({ label }) => label)).toContain('right shoulder, abduct')
  })

  test('changes in the one place that was moved, and can be drawn from again', () => {
    const changed = withValue(clam, ['poses', 0, 'joints', 'right shoulder', 'flex'], 70)
    expect(parse(changed)).toEqual({
      ...parse(clam),
      poses: parse(clam.replace('right shoulder: { flex: 62,', 'right shoulder: { flex: 70,'))
        .poses,
    })
    expect(poseFileSchema.safeParse(parse(changed)).success).toBe(true)
  })

  test('loses a contact, and the surface with its last one', () => {
    expect(namedContacts(clam)[0]).toHaveProperty('pillow', ['head'])
    const without = withoutValue(clam, ['poses', 0, 'on', 'pillow'])
    expect(namedContacts(without)[0]).not.toHaveProperty('pillow')
  })
})
