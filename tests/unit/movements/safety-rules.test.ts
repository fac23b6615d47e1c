import { expect, test } from 'vitest'
import { readLibrary } from '@/db/library/load'
import type { MovementDocument } from '@/lib/movements/document'
import { safetyFaults } from '@/lib/movements/safety-rules'

const library = await readLibrary()
const of = (slug: string, changed: Partial<MovementDocument>): MovementDocument => ({
  ...(library.find((movement) => movement.slug === slug) as MovementDocument),
  ...changed,
})

test.each<[string, string, Partial<MovementDocument>, string]>([
  ['lying on the back', 'clam', { startPosition: 'supine' }, 'Pregnancy: lying on the back'],
  ['lying face down', 'clam', { startPosition: 'prone' }, 'Pregnancy: lying face down'],
  ['kneeling', 'heel-raise', { startPosition: 'kneeling' }, 'Knee replacement or painful kneeling'],
  ['bending the spine', 'clam', { spinalDirection: 'flexion' }, 'Osteoporosis'],
  ['arching the spine', 'clam', { spinalDirection: 'extension' }, 'Spondylolysis'],
  ['balancing', 'heel-raise', { kind: 'balance', precautions: [] }, 'Balance risk'],
  ['the neck', 'clam', { region: 'neck' }, 'Neck: screen first'],
  ['leaning forward unsupported', 'clam', { criteria: [1, 2] }, 'Clinician assesses first'],
  ['not protecting the spine', 'clam', { criteria: [8] }, 'Flexion-provoked leg pain'],
])('%s asks for its precaution', (_what, slug, changed, precaution) => {
  const faults = safetyFaults(of(slug, changed))
  expect(faults.map(({ message }) => message).join(' ')).toContain(precaution)
})

test('a movement the clinician assesses first is not offered by default, and the other way round', () => {
  const offered = of('clam', { precautions: ['FLOOR', 'CLIN_ONLY'], isOfferedByDefault: true })
  expect(safetyFaults(offered)).toMatchObject([{ field: 'isOfferedByDefault' }])
  const unsaid = of('clam', { isOfferedByDefault: false })
  expect(safetyFaults(unsaid)).toMatchObject([{ field: 'isOfferedByDefault' }])
})
