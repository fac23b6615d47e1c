/**
 * What a patient reads when signs ask for help, and while their plan is held. Emergency text is
 * exempt from softness, not from clarity (CLINICAL.md 7.1). A test reads every line.
 */
export const heldWords = {
  emergency: {
    title: 'Get help now',
    lead: (number: string, place: string) => `Ring ${number} or go to ${place} now. Do not wait.`,
    leadWithoutNumber: (place: string) => `Ring for help or go to ${place} now. Do not wait.`,
    say: 'Say: “I have back pain and a new warning sign.” Then say which one.',
    steps: [
      'Do not drive yourself.',
      'Stop all your movements.',
      'Take your list of medicines with you.',
    ],
    why: 'This can be serious. Quick help can make a big difference.',
  },
  maternity: {
    title: 'Get help now',
    lead: 'Ring your maternity line now. Do not wait.',
    notes: 'The number is on your pregnancy notes.',
    call: (number: string) =>
      `Can you not reach them, bleed a lot, or feel faint? Ring ${number} now.`,
    callWithoutNumber: 'Can you not reach them? Ring for help, or go to the nearest hospital now.',
    say: 'Say how many weeks you are, and what is new.',
  },
  crisis: {
    title: 'Please talk to someone now',
    lead: 'You do not have to carry this alone.',
    line: (number: string) => `Ring ${number}, day or night. Someone will listen.`,
    danger: (number: string) => `If you are in danger right now, ring ${number}.`,
    near: 'Stay with someone, or ask someone to come.',
  },
  urgent: {
    title: 'Ring us today',
    lead: (clinic: string) => `Please ring ${clinic} today. Do not wait for your next visit.`,
    closed: 'Is nobody there? Ring a doctor today.',
    worse: (number: string) => `If it gets worse, ring ${number}.`,
    rest: 'Leave your movements for now. Rest the way that is easiest.',
  },
  paused: {
    title: 'Your plan is on pause',
    lead: (clinic: string) => `${clinic} will look at what you told us first.`,
    leadByClinic: (clinic: string) => `${clinic} gave you a rest from your plan for now.`,
    lookOn: (day: string) => `We look again on ${day}. Then we plan how to start again.`,
    lookDue: 'The day to look again has come. Ring us if you have not heard.',
    rest: 'Until then, move about as is easy. You can ring at any time.',
  },
  locked: (clinic: string) =>
    `Your plan is locked for now. ${clinic} opens it once you have spoken.`,
  slip: 'Was it a slip of the finger? Just ring us, and we open it.',
  kept: 'No signal. Your phone tells us as soon as it can.',
  sending: (clinic: string) => `We are telling ${clinic} now.`,
  told: (clinic: string) => `${clinic} has been told.`,
  nobodyTold: 'You are signed out here, so your clinic does not know yet. Please ring.',
  clinicUnknown: 'Their number is at the top of your printed sheet.',
  yourClinic: 'your clinic',
  publicNumbers: [
    ['999', 'in the UK'],
    ['112', 'in Europe'],
    ['911', 'in the US and Canada'],
    ['000', 'in Australia'],
    ['111', 'in New Zealand'],
  ],
  signs: 'See the warning signs',
  thanks: 'Thank you for telling us.',
} as const
