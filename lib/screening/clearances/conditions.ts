/**
 * What waits for somebody's go-ahead before exercise (CLINICAL.md 2.3), and who usually gives it.
 * Those marked M there are listed in docs/clinical-review.md.
 */
export const clearanceConditions = {
  disc: {
    name: 'Sharp or intense pain with a known or suspected disc problem',
    whoMust: 'Their doctor',
  },
  nerve: { name: 'New or growing weakness or numbness', whoMust: 'Their doctor' },
  serious: { name: 'Suspected fracture, infection or cancer', whoMust: 'Their doctor' },
  surgery: {
    name: 'Spinal, abdominal, hip or knee surgery',
    whoMust: 'The surgeon, with their protocol',
  },
  'vertebral-fracture': {
    name: 'Acute vertebral fragility fracture',
    whoMust: 'Their doctor',
  },
  pregnancy: { name: 'Pregnancy with complications', whoMust: 'Midwife or obstetrician' },
  heart: {
    name: 'Heart: unstable angina, recent event, arrhythmia, failure, aortic stenosis',
    whoMust: 'Cardiologist or doctor',
  },
  pressure: { name: 'Resting blood pressure of 180/110 or more', whoMust: 'Their doctor' },
  clot: { name: 'Deep vein thrombosis not yet treated', whoMust: 'Their doctor' },
  inflammation: {
    name: 'Inflammatory flare with illness of the whole body',
    whoMust: 'Rheumatologist or doctor',
  },
  other: { name: 'Something else', whoMust: '' },
} as const

export type ClearanceCondition = keyof typeof clearanceConditions

export const isClearanceCondition = (key: string): key is ClearanceCondition =>
  Object.hasOwn(clearanceConditions, key)
