/** What the "not now" pages say. Rules: CLINICAL.md section 7.1; a test reads every line. */
export const notNowWords = {
  title: 'Not now',
  lead: 'Not now is a fine answer. Your reasons are your own.',
  leadMore: 'Your program waits for you. What you told us stays.',
  reason: 'Do you want to say why? You do not have to.',
  when: 'When shall we look again?',
  weeks: { 1: 'In one week', 2: 'In two weeks', 4: 'In four weeks' },
  seen: 'Your clinician can see this. Relief and help stay open for you.',
  cancel: 'Back to today',

  standing: 'Not now. That is fine.',
  until: (day: string) => `We look again on ${day}.`,
  waits: 'Until then we ask nothing of you. Nothing is lost.',
  sooner: 'One tap brings it all back.',
  comeBack: 'Take it up again',
  due: 'Shall we look again?',
  dueMore: (day: string) => `You said not now until ${day}. Both answers are fine.`,
  notYet: 'Not yet',
  relief: 'Relief for a sore moment',
  worries: 'Worries and answers',
  toToday: 'On to today',

  fromToday: 'Is this not a good time for you?',
  fromTodayLink: 'Say not now',
} as const
