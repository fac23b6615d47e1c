/** The red-flag questions on the phone. Rules: CLINICAL.md 7.1; a test reads every line. */
export const checkWords = {
  title: 'A quick check',
  first: 'Before you start, a few questions. They help us keep you safe.',
  weekly: 'The same few questions as each week. It takes a minute.',
  rest: 'Last time we stopped early. These few questions are left.',
  pattern: 'Pain that began early',
  ask: 'Is any of this new for you? Tap what is.',
  askFirst: 'Is any of this true for you? Tap what is.',
  none: 'None of these',
  next: 'Next',
  back: 'Back',
  step: (at: number, of: number) => `${at} of ${of}`,
  thanks: 'Thank you for telling us.',
  thanksMore: 'If one of these shows up later, open the warning signs at once.',
  carryOn: 'Go to today',
  sending: 'Your answers are on their way.',
  waiting: 'No signal. Your plan opens once your answers are sent.',
  open: 'Open my plan',
  card: {
    weekly: 'Your weekly check',
    flare: 'You had more pain. Shall we check?',
    legs: 'Your leg felt new things. Shall we check?',
    never: 'A quick check',
    unfinished: 'A few questions are left. Shall we finish?',
    more: 'A few short questions. It takes a minute.',
    answer: 'Answer now',
    notNow: 'Not now',
  },
} as const

export const signsWords = {
  title: 'Warning signs',
  lead: 'Is one of these new for you? Tap it. We show you what to do.',
  now: 'Get help right away',
  today: 'Ring us today',
  none: 'None of these? Then there is nothing to do here. You can come back at any time.',
  ring: 'Whom to ring',
} as const
