import type { LookAgain } from '@/lib/sessions/look-again'

/** What /today says of soreness. Rules: CLINICAL.md section 7.1; a test reads every line. */
export const soreWords = {
  ask: 'Sore today?',
  askMore: 'Make it a short, easy day. It counts in full.',
  turnOn: 'Make it a sore day',
  title: 'Sorry it is sore',
  full: 'Two rests and a short stroll count as your full plan today.',
  rest: 'I rested',
  stroll: 'I took a stroll',
  counted: (count: number, of: number) => `${count} of ${of}`,
  oneLess: (what: string) => `Take back: ${what}`,
  isFull: 'That is your full plan today. Well done.',
  more: 'If you feel like it, here is a short, easy version.',
  none: 'Nothing else is left for today. That is fine.',
  end: (day: string) => `Your usual plan is back: ${day}.`,
  turnOff: 'Back to my usual day',
  relief: 'Ways to rest',
  paperTitle: 'On a sore day, half is enough.',

  rests: 'Rests for now',
  restsTitle: 'Resting for now',
  restsMore: (clinician: string) => `${clinician} can see this, and looks at it with you.`,

  restsUntil: (day: string) => `We look at it again by ${day}.`,
  restsOverdue: 'It is time to look at this again. Please ask us.',
  restsAsk: (clinician: string) => `Ask ${clinician} when it can come back.`,

  smallerTitle: (name: string) => `${name}: would a smaller one be easier?`,
  smallerMore: 'You left it out a few times. That is fine.',
  smallerSore: 'It was sore twice in a row. Doing less for now is fine.',
  smallerTry: 'Try the smaller one',
  smallerLater: 'Not now',
  smallerHere: 'This is the smaller one, as you chose today.',

  morningTitle: 'It hurt yesterday. How is it this morning?',
  morningSettle: 'How long did it take to settle?',
  morningTell: 'Tell us',
  morningLater: 'Not now',
  green: 'Good. Soreness that is gone by morning is a sign of work, not harm.',
  amber: 'Thank you. Keep it as it is for now. No more, no less.',
  amberAgain: (clinician: string) =>
    `Thank you. That is sore twice in a row, so do less for now. ${clinician} can see this.`,
  red: (clinician: string) => `Thank you. What hurt rests for now. ${clinician} can see this.`,
  redMore: 'A sore day may suit you today.',
} as const

/** Until when something rests: a day, or whom to ask for one. */
export const lookAgainWords = (again: LookAgain | null, clinician: string): string =>
  !again
    ? soreWords.restsAsk(clinician)
    : again.isOverdue
      ? soreWords.restsOverdue
      : soreWords.restsUntil(again.by)
