import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseAngles } from '@/lib/figures/pose/joint-names'
import { landmarkNamed, padsNamed } from '@/lib/figures/pose/places-on-the-body'
import { poseFileSchema } from '@/lib/figures/pose/pose-file'
import { resolvePoses } from '@/lib/figures/pose/resolve'
import { dofIndex } from '@/lib/figures/skeleton/joints'

const folder = 'db/library/poses'
const slugs = readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''))
const read = (slug: string) =>
  poseFileSchema.parse(parse(readFileSync(`${folder}/${slug}.yaml`, 'utf8')))

describe('a pose file', () => {
  it.each(slugs)('of %s reads, belongs to a movement and waives at most two checks', (slug) => {
    const file = read(slug)
    expect(readFileSync(`db/library/${slug}.yaml`, 'utf8')).toContain(`slug: ${slug}`)
    expect(file.waivers?.length ?? 0).toBeLessThanOrEqual(2)
    expect(() => resolvePoses(file)).not.toThrow()
  })

  it('refuses a joint, motion or key that does not exist', () => {
    expect(() => parseAngles('right tail', 10)).toThrow('no joint called')
    expect(() => parseAngles('hips', { wiggle: 3 })).toThrow('not a motion')
    expect(
      poseFileSchema.safeParse({ base: 'standing', poses: [{ on: {} }], nose: 1 }).success,
    ).toBe(false)
  })

  it('reads clinical motion words with their signs', () => {
    expect(parseAngles('right hip', { extend: 10, abduct: 5 })).toEqual([
      [dofIndex('hip.flexion.R'), -10],
      [dofIndex('hip.abduction.R'), 5],
    ])
    expect(parseAngles('knees', 90).map(([, degrees]) => degrees)).toEqual([90, 90])
  })

  it('knows the places of the body by their plain names', () => {
    expect(padsNamed('feet')).toEqual(['heelR', 'ballR', 'heelL', 'ballL'])
    expect(padsNamed('left hand')).toEqual(['palmL', 'fingersL'])
    expect(padsNamed('upper back')).toEqual(['ribs'])
    expect(landmarkNamed('front of the left shoulder').offset?.[2]).toBeLessThan(0)
  })

  it('carries over what a later pose does not say', () => {
    const [, second] = resolvePoses(
      poseFileSchema.parse({
        base: 'standing',
        poses: [
          { joints: { hips: 10, knees: 20 }, on: { floor: ['feet'] } },
          { joints: { 'right hip': 30 }, lift: ['right foot'] },
        ],
      }),
    )
    expect(second?.angles.get(dofIndex('knee.flexion.L'))).toBe(20)
    expect(second?.angles.get(dofIndex('hip.flexion.R'))).toBe(30)
    expect(second?.contacts.map((contact) => contact.pad)).toEqual(['heelL', 'ballL'])
  })
})
