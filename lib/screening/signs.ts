import type { RedFlagCode } from './red-flags'

/** The red flags as a patient reads them; each is something they tick when it is so. */
export const signs: Record<RedFlagCode, string> = {
  'RF-CES1': 'A new numb or tingly feeling between your legs, or when you wipe.',
  'RF-CES2': 'New trouble when you pass water: to start, stop, hold or feel it.',
  'RF-CES3': 'You cannot hold or feel your bowels as before.',
  'RF-CES4': 'Sex feels different, or does not work, since the back pain.',
  'RF-CES5': 'Pain, numbness or weakness in both legs now.',
  'RF-MOT': 'A foot drags, a leg gives way, or it gets weaker.',
  'RF-CORD': 'Clumsy hands or legs, unsteady walking, or a tight band round your body.',
  'RF-FX1': 'A big fall, a crash or a blow.',
  'RF-FX2': 'A small fall, and you are over 65, have thin bones or take steroids.',
  'RF-CA1': 'You have had cancer at some time.',
  'RF-CA2': 'You lose weight without trying, or the pain never eases, even at night.',
  'RF-INF1': 'Fever or chills, or you feel ill with the back pain.',
  'RF-INF2': 'New bad pain, and you have diabetes or catch things easily.',
  'RF-VASC': 'Sudden tearing pain in your belly or back, or a pulsing belly.',
  'RF-CARD': 'Chest pain, no breath at rest, fainting, or a new racing heart.',
  'RF-DVT': 'One calf is swollen, hot and sore.',
  'RF-PREG': 'You are pregnant and bleed, lose water, or the baby moves less.',
  'RF-SPA': 'It began before you were 45, and has lasted over three months.',
  'RF-PROG': 'Six weeks on, it is no better, worse, or a new kind of pain.',
  'RF-AGE': 'The pain is there all the time, or at night.',
  'RF-MOOD': 'You think about harming yourself.',
}

export type SignGroup = { key: string; title: string; codes: readonly RedFlagCode[] }

/** The signs in the order they are asked on a phone, a few at a time. */
export const signGroups: readonly SignGroup[] = [
  {
    key: 'below',
    title: 'Bladder, bowels and between your legs',
    codes: ['RF-CES1', 'RF-CES2', 'RF-CES3', 'RF-CES4'],
  },
  { key: 'legs', title: 'Your legs', codes: ['RF-CES5', 'RF-MOT', 'RF-DVT', 'RF-CORD'] },
  {
    key: 'body',
    title: 'How you feel',
    codes: ['RF-CARD', 'RF-VASC', 'RF-INF1', 'RF-INF2', 'RF-CA2', 'RF-AGE'],
  },
  { key: 'more', title: 'A few more', codes: ['RF-FX1', 'RF-FX2', 'RF-PREG', 'RF-CA1'] },
  { key: 'over-time', title: 'Your pain over time', codes: ['RF-PROG', 'RF-SPA'] },
  { key: 'mood', title: 'Your mood', codes: ['RF-MOOD'] },
]

/** The groups with only the questions that are asked; empty ones are left out. */
export const groupsOf = (asked: readonly RedFlagCode[]): SignGroup[] =>
  signGroups
    .map((group) => ({ ...group, codes: group.codes.filter((code) => asked.includes(code)) }))
    .filter(({ codes }) => codes.length > 0)
