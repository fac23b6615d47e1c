import type { LeftOut } from '@/lib/sessions/own-safety'

/** What "is this safe for me?" says. Rules: CLINICAL.md section 7.1; a test reads every line. */
export const safetyWords = {
  title: 'Is this safe for me?',
  lead: 'No page can promise that. This one says what was checked, and what was left out for you.',
  checked: 'What was checked',
  signs: (day: string) => `Warning signs: you were last asked on ${day}.`,
  signsNever: 'Warning signs: you were not asked yet.',
  each: (clinician: string, day: string) =>
    `Each movement: ${clinician} went through them and signed on ${day}.`,
  again: 'Each swap: checked again on the day you make it.',
  cleared: (who: string, day: string) => `A go-ahead: ${who} gave it on ${day}.`,
  waiting: 'A go-ahead is still awaited. Ask your clinic about it.',
  leftOut: 'What was left out, and why',
  nothing: 'Nothing was left out for you so far.',
  why: {
    clinic: 'Your clinician keeps it out for now.',
    hurt: 'You told us it hurt. It rests until your clinician has looked.',
    condition: 'Because of what your clinician knows of your health.',
  } satisfies Record<LeftOut['why'], string>,
  lookAgain: (day: string) => `We look again by ${day}.`,
  limits: 'Your limits',
  load: (level: number) => `Nothing harder than step ${level} of 5.`,
  pain: (ceiling: number) => `Stop when pain goes past ${ceiling} of 10.`,
  who: 'Who set this',
  setBy: (who: string) => `Set for you by ${who}.`,
  review: (day: string) => `They look at it again on ${day}.`,
  noReview: 'No day is set to look at it again. Ask at your next visit.',
  changed: 'Has something changed in your health? Please tell us before you go on.',
  fromHelp: 'Is this safe for me?',
  fromHelpMore: 'What was checked for you, and what was left out.',
  fromHelpLink: 'See what was checked',
} as const
