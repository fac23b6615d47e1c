/** What the check-in says. Rules: CLINICAL.md section 7.1; a test reads every line. */
export const checkInWords = {
  title: 'How are you?',
  lead: 'A sore back can wear on your mood. Two short questions, if you like.',
  leadMore: 'Your clinician reads what you say. You can leave any of them open.',
  safe: 'Do you feel safe right now?',
  safeYes: 'Yes',
  safeNo: 'No',
  send: 'Tell my clinician',
  notNow: 'Not now',
  notNowMore: 'Not now is a fine answer.',

  thanks: 'Thank you for telling us.',
  thanksMore: (clinic: string) => `${clinic} can see what you said. You are not a bother.`,
  later: 'Not now. That is fine.',
  laterMore: 'This page stays open for you.',
  talk: 'Someone to talk to',
  talkMore: (clinic: string) => `You can ring ${clinic} about how you feel, too.`,
  doctor: 'Your own doctor can help with this as well.',
  again: 'Answer again',
  toToday: 'On to today',

  cardTitle: 'How are you in yourself?',
  why: {
    'nothing-comfortable': 'A time when nothing is easy can be hard on you.',
    'nothing-open': 'Your plan has little in it right now. That can be hard.',
    'long-flare': 'You have had many sore days. That can be hard on you.',
    'a-while': 'It has been a while since we asked.',
  },
  card: 'Two short questions. Not now is fine, too.',
  cardLink: 'Tell us how you are',
} as const
