import { v7 as uuidv7 } from 'uuid'
import { programTemplates } from '../../schema'
import type { SeedTransaction } from './context'
import { programOf, textsOf } from './program'
import type { DemoRevision } from './story'

type DemoTemplate = { name: string } & DemoRevision

const templates: DemoTemplate[] = [
  {
    name: 'Low back, first two weeks',
    daysAgo: 100,
    phase: 'Settling',
    introduction: 'Small and often. Stop while it still feels easy.',
    activity: 'A stroll to the corner and back most days.',
    prescriptions: [
      { movement: 'legs-on-chair-rest', moment: 'after-work' },
      { movement: 'pelvic-tilt-supine', moment: 'on-waking' },
      { movement: 'glute-set', moment: 'kettle' },
    ],
  },
  {
    name: 'Hips and glutes, building',
    daysAgo: 80,
    phase: 'Building',
    introduction: 'A warm ache is fine. It should be gone by tomorrow.',
    activity: 'Walk twenty minutes most days.',
    prescriptions: [
      { movement: 'bridge', moment: 'on-waking' },
      { movement: 'clam', moment: 'evening-tv' },
      { movement: 'sit-to-stand', moment: 'kettle' },
      { movement: 'hip-hinge-worktop', moment: 'evening-meal' },
    ],
  },
  {
    name: 'Steady on your feet',
    daysAgo: 60,
    phase: 'Steady',
    introduction: 'Always keep the kitchen counter within reach.',
    prescriptions: [
      { movement: 'feet-together-stand', moment: 'teeth' },
      { movement: 'heel-raise', moment: 'kettle' },
      { movement: 'march-supported', moment: 'mid-morning' },
    ],
  },
]

/** The templates the demo clinic keeps. */
export async function makeDemoTemplates(
  tx: SeedTransaction,
  clinicId: string,
  createdBy: string,
  at: Date,
): Promise<void> {
  const texts = await textsOf(tx, templates)
  await tx.insert(programTemplates).values(
    templates.map((template) => ({
      clinicId,
      id: uuidv7(),
      name: template.name,
      document: programOf(template, texts, new Map(), { reviewOn: null, today: null }),
      createdBy,
      changedAt: at,
    })),
  )
}
