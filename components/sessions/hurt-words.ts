import type { PainDirection } from '@/lib/reports/pain-directions'

/** What hurt, as the start of a sentence. */
const wayWords: Record<PainDirection, string> = {
  bending: 'Bending forward',
  arching: 'Arching back',
  twisting: 'Twisting',
  sideways: 'Leaning to the side',
  weight: 'Weight through your back',
  staying: 'Staying in one place',
}

/** What the portal says after "it hurts". Rules: CLINICAL.md section 7.1; a test reads every line. */
export const hurtWords = {
  tell: 'No. Tell us how it hurt',
  leave: 'Leave this one for today',
  next: 'Next',
  notSure: 'I am not sure',
  much: 'How much does it hurt?',
  muchMore: 'The worst it got, just now.',
  usual: 'How much is usual for you?',
  usualMore: 'On a day like any other, before you start.',
  which: 'Which way hurt?',
  far: 'How far down does it go?',
  further: 'Is that further down than usual?',
  yes: 'Yes, further down',
  no: 'No, that is usual',
  brief: 'Did that pull go right away?',
  briefYes: 'Yes, at once',
  briefNo: 'No, it stayed',

  greenTitle: 'That is usual for you.',
  green: 'You can go on, gently. You choose.',
  amberTitle: 'Keep it small today.',
  amber: 'Do fewer, or go slower. Tomorrow we ask how it was.',
  redTitle: 'Leave this one for now.',
  red: 'You did right to stop, and to tell us.',
  redWay: (way: PainDirection) => `${wayWords[way]} hurt, so we rest that way for now.`,
  redRest: 'The rest of your day stays as it is.',
  redTold: (clinician: string, day: string) =>
    `${clinician} can see this. We look again by ${day}.`,
  goOn: 'Go on gently',
  relief: 'Rest like this first',
  reliefNone: 'Lie or sit the way that eases it most. Stay for a few minutes.',
  other: 'Show me another way',
  nothing: 'Nothing is comfortable',
  nextMovement: 'Next movement',
  finish: 'Finish',

  restTitle: (name: string) => `${name}: rest from it for now`,
  restMovement: 'It hurt, so it rests for now.',
  restWay: (way: PainDirection) =>
    `${wayWords[way]} hurt. This one goes that way, so it rests too.`,
  restClinic: (clinician: string) => `${clinician} has put this one on hold for now.`,
  restMore: 'You did nothing wrong. The rest of your day counts in full.',
  restNext: 'OK, next',

  waysNone: 'There is no other way open just now.',
  waysNoneMore: 'So rest instead. That is fine, and it counts.',
  waysLike: (shared: string) => `A bit like the one that hurt: ${shared}.`,
  ring: 'Or ring your clinic. They can find another way with you.',
} as const
