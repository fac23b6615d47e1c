import { expect, it } from 'vitest'
import { firstName } from '@/lib/sessions/first-name'

it.each([
  ['Maria Okafor', 'Maria'],
  ['Mrs. Maria Okafor', 'Maria'],
  ['dr dana whitlock', 'dana'],
  ['  Cher ', 'Cher'],
  ['Bartholomew Featherstonehaugh-Cholmondeley', 'Bartholomew'],
  ['李 小龙', '李'],
])('%s is greeted as %s', (name, greeted) => expect(firstName(name)).toBe(greeted))
