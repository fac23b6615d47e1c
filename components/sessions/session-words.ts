import type { ProtectiveCriterion } from '@/lib/movements/protective-criteria'

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`

/** What a session says. Rules: CLINICAL.md section 7.1; a test reads every line. */
export const sessionWords = {
  close: 'Close',
  closeLabel: 'Close and go back to today',
  place: (at: number, of: number) => `${at} of ${of}`,
  placeLabel: (at: number, of: number) => `Movement ${at} of ${of}`,
  noteFrom: (clinician: string) => `From ${clinician}`,
  because: 'Why this one:',
  keep: 'This is one of the few to keep for good.',
  kind: 'What makes it kind to your back',
  steps: 'How to do it',
  feel: 'What you feel',
  slip: 'Watch for',
  follow: 'Follow along with a timer',
  showMoving: 'See it move',
  pauseMoving: 'Pause',
  goOnMoving: 'Play',
  stopMoving: 'Stop the motion',
  movingOutOfReach: 'The moving picture needs a signal. Please try again later.',
  otherWay: 'Show me another way',
  hurts: 'It hurts',
  help: 'Help',
  done: 'Done',
  part: 'Some of it',
  notToday: 'Not today',
  answered: 'You said:',
  changeAnswer: 'You can change it below.',
  ownPace: 'Take your time. Less is fine on a sore day.',

  howTitle: {
    done: 'Done. Well done, thank you.',
    part: 'Some is good. Thank you.',
    skipped: 'That is fine. Thank you for telling us.',
  },
  painQuestion: 'How much did it hurt?',
  painNone: 'No pain',
  painMost: 'Worst pain you can think of',
  painLabel: (pain: number) =>
    pain === 0
      ? '0, no pain'
      : pain === 10
        ? '10, worst pain you can think of'
        : `${pain} out of 10`,
  directionQuestion: 'Which way did it hurt?',
  effortQuestion: 'How hard was it?',
  likingQuestion: 'Did you like doing it?',
  likingMore: (clinician: string) =>
    `Thank you. ${clinician} can see this, and may find one you like more.`,
  commentQuestion: (clinician: string) => `Anything to tell ${clinician}?`,
  optional: 'Skip any of these if you like.',
  nextMovement: 'Next movement',
  toEnd: 'Finish',
  thanksForPain: 'Thank you. That helps us get it right for you.',
  stopIf: (clinician: string) => `When to stop, from ${clinician}`,

  partTitle: 'What did you do?',
  partMore: 'Fill in what you know. A guess is fine.',
  setsDone: 'How many sets?',
  repsDone: 'How many times?',
  repsDoneInSet: 'How many times in each set?',
  secondsDone: 'How many seconds did you hold?',
  planSays: (amount: number | string) => `The plan says ${amount}.`,
  whichSide: 'Which side?',
  sides: { left: 'Left', right: 'Right', both: 'Both' },
  fewer: 'One fewer',
  more: 'One more',
  save: 'Save',

  notTitle: 'Not today. That is fine.',
  notQuestion: 'What is the reason?',
  notMore: 'It helps us to know. There is no wrong answer.',
  notNoReason: 'I would rather not say',
  unsureMore: (clinic: string) => `Look at the steps again, or ring ${clinic}. We can show you.`,

  worriedMore: 'Many people worry about a move. A small start often helps.',
  worriedLink: 'See worries and answers',

  hurtsTitle: 'Stop for a moment. Rest.',
  hurtsMore: 'You did right to stop. Take an easy breath.',
  hurtsNow: 'Does one of these fit?',
  hurtsCall: (number: string) => `Then ring ${number} now.`,
  hurtsElse: 'If not, you can:',
  reliefTitle: 'Rest like this',
  leaveIt: 'Leave this one for today',
  goOn: 'Go on gently',

  waysTitle: 'Another way to do it',
  waysMore: (clinician: string) => `${clinician} picked these for you.`,
  waysUse: 'Do it this way',

  endTitle: (firstName: string) => `Thank you, ${firstName}`,
  endMore: (moment: string) => `${moment}: this is what you told us.`,
  endLeft: (left: number) =>
    `${count(left, 'movement')} left. You can do it now, or later, or not.`,
  open: 'Not answered yet',
  doIt: 'Do it',
  change: 'Change',
  endComment: (clinician: string) => `Want to add a word for ${clinician}?`,
  backToToday: 'Back to today',
  onceMore: 'Do it once more',
  nothingHere: 'Nothing planned here today',
  nothingHereMore: 'Your program may have changed. Have a look at today.',

  said: {
    done: 'Done',
    part: 'Some of it',
    skipped: 'Not today',
    pain: (pain: number) => `pain ${pain}`,
    noPain: 'no pain',
  },

  ready: 'Get ready',
  move: 'At your own pace',
  hold: 'Hold',
  ease: 'Ease off',
  rest: 'Rest',
  changeSide: { left: 'Change to your left side', right: 'Change to your right side' },
  sideNow: { left: 'Left side', right: 'Right side' },
  setNow: (set: number, sets: number) => `set ${set} of ${sets}`,
  repNow: (rep: number, reps: number) => `${rep} of ${reps}`,
  times: (reps: string) => `${reps} times`,
  setDone: 'I did that',
  pause: 'Pause',
  goOnTimer: 'Go on',
  skipAhead: 'Skip ahead',
  soundOn: 'Sound is on',
  soundOff: 'Sound is off',
  timerDone: 'That is all of it',
  timerDoneMore: 'Nicely done. How was it?',
  stopTimer: 'Stop the timer',
  secondsLeft: (seconds: number) => `${count(seconds, 'second')} left`,
} as const

/** The protective criteria as a patient reads them: what it does, no cause and no promise. */
export const kindWords: Record<ProtectiveCriterion, string> = {
  1: 'Your back stays in an easy range.',
  2: 'Your buttocks do the work.',
  3: 'A joint moves as far as is easy.',
  4: 'You stay tall and steady.',
  5: 'Each side gets its turn.',
  6: 'A tight muscle gets longer, with little strain.',
  7: 'It makes you stronger, step by step.',
  8: 'You are never bent over without support.',
}
