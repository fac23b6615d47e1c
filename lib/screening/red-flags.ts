/**
 * E: emergency now, plan locked. U: same-day medical contact, plan locked. C: clinician review first,
 * plan paused. N: note. CLINICAL.md 2.2.
 */
export type ScreeningLevel = 'E' | 'U' | 'C' | 'N'

export type RedFlag = {
  code: string
  question: string
  suspect: string
  level: ScreeningLevel
  /** V: verified at an address in CLINICAL.md 2.2. M: from memory; stays in, asking is the safe side. */
  mark: 'V' | 'M'
  /** `once`: a pattern that does not change; `six-weeks`: when a plan has run that long. */
  asked: 'everyone' | 'pregnant' | 'under-18' | 'once' | 'six-weeks'
}

export const redFlags = [
  {
    code: 'RF-CES1',
    question:
      'Is there new numbness or pins and needles between your legs, or does wiping feel different?',
    suspect: 'Cauda equina',
    level: 'E',
    mark: 'V',
    asked: 'everyone',
  },
  {
    code: 'RF-CES2',
    question: 'Is there new trouble with passing water: starting, stopping, leaking or feeling it?',
    suspect: 'Cauda equina',
    level: 'E',
    mark: 'V',
    asked: 'everyone',
  },
  {
    code: 'RF-CES3',
    question: 'Have you newly lost control or feeling of your bowels?',
    suspect: 'Cauda equina',
    level: 'E',
    mark: 'V',
    asked: 'everyone',
  },
  {
    code: 'RF-CES4',
    question: 'Has sexual feeling or function changed since the back pain?',
    suspect: 'Cauda equina',
    level: 'E',
    mark: 'V',
    asked: 'everyone',
  },
  {
    code: 'RF-CES5',
    question: 'Is there pain, numbness or weakness in both legs now?',
    suspect: 'Cauda equina',
    level: 'E',
    mark: 'V',
    asked: 'everyone',
  },
  {
    code: 'RF-MOT',
    question: 'Does a foot drag, does a leg give way, or is weakness getting worse?',
    suspect: 'Severe or progressive nerve loss',
    level: 'U',
    mark: 'M',
    asked: 'everyone',
  },
  {
    code: 'RF-CORD',
    question:
      'Are your hands or legs clumsy, is walking unsteady, or is there a tight band around your trunk?',
    suspect: 'Cord compression',
    level: 'E',
    mark: 'M',
    asked: 'everyone',
  },
  {
    code: 'RF-FX1',
    question: 'Did it start after a big fall, a crash or a blow?',
    suspect: 'Fracture',
    level: 'U',
    mark: 'V',
    asked: 'everyone',
  },
  {
    code: 'RF-FX2',
    question:
      'Did it start after a small fall or lift, and are you over 65, or have thin bones, or long on steroids?',
    suspect: 'Fragility fracture',
    level: 'U',
    mark: 'V',
    asked: 'everyone',
  },
  {
    code: 'RF-CA1',
    question: 'Have you ever had cancer?',
    suspect: 'Malignancy',
    level: 'C',
    mark: 'V',
    asked: 'everyone',
  },
  {
    code: 'RF-CA2',
    question:
      'Have you lost weight without trying, or does the pain never ease, worse lying down or at night?',
    suspect: 'Malignancy',
    level: 'U',
    mark: 'V',
    asked: 'everyone',
  },
  {
    code: 'RF-INF1',
    question: 'Do you have fever or chills, or feel ill with the back pain?',
    suspect: 'Infection',
    level: 'U',
    mark: 'V',
    asked: 'everyone',
  },
  {
    code: 'RF-INF2',
    question:
      'Is there new severe pain, and a weak immune system, diabetes, injected drugs, a recent infection or spinal procedure?',
    suspect: 'Infection',
    level: 'U',
    mark: 'V',
    asked: 'everyone',
  },
  {
    code: 'RF-VASC',
    question: 'Is there sudden tearing belly or back pain, a pulsing belly, or faintness?',
    suspect: 'Aortic aneurysm',
    level: 'E',
    mark: 'M',
    asked: 'everyone',
  },
  {
    code: 'RF-CARD',
    question: 'Is there chest pain, breathlessness at rest, fainting, or a new racing heart?',
    suspect: 'Heart or lung',
    level: 'E',
    mark: 'M',
    asked: 'everyone',
  },
  {
    code: 'RF-DVT',
    question: 'Is one calf swollen, hot and painful?',
    suspect: 'Clot',
    level: 'U',
    mark: 'M',
    asked: 'everyone',
  },
  {
    code: 'RF-PREG',
    question:
      'Pregnant with bleeding, fluid loss, regular tightenings, bad headache, less movement or calf pain?',
    suspect: 'Obstetric',
    level: 'E',
    mark: 'M',
    asked: 'pregnant',
  },
  {
    code: 'RF-SPA',
    question: 'Did it begin before 45 and last over three months, with three or more of the signs?',
    suspect: 'Axial spondyloarthritis',
    level: 'C',
    mark: 'V',
    asked: 'once',
  },
  {
    code: 'RF-PROG',
    question:
      'After six weeks of the plan: is it no better, is it worse, or is the pain a new kind?',
    suspect: 'Missed cause or wrong plan',
    level: 'C',
    mark: 'V',
    asked: 'six-weeks',
  },
  {
    code: 'RF-AGE',
    question: 'Is the pain constant, or there at night?',
    suspect: 'Paediatric pathway',
    level: 'U',
    mark: 'M',
    asked: 'under-18',
  },
  {
    code: 'RF-MOOD',
    question: 'Have you had thoughts of harming yourself?',
    suspect: 'Crisis',
    level: 'E',
    mark: 'M',
    asked: 'everyone',
  },
] as const satisfies readonly RedFlag[]

export type RedFlagCode = (typeof redFlags)[number]['code']

/** Any new one of these locks the plan and shows the emergency text first (CLINICAL.md 2.1, 2.2). */
export const caudaEquinaCodes: readonly RedFlagCode[] = [
  'RF-CES1',
  'RF-CES2',
  'RF-CES3',
  'RF-CES4',
  'RF-CES5',
]
