const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`

/** What /today says. Rules: CLINICAL.md section 7.1; a test reads every line. */
export const todayWords = {
  hello: (firstName: string) => `Hello, ${firstName}`,
  next: 'Next',
  carryOn: 'You are in the middle of this.',
  size: (movements: number, minutes: number) =>
    `${count(movements, 'movement')}, about ${count(minutes, 'minute')}`,
  timesDone: (done: number, times: number) => `${done} of ${times} done today`,
  start: { open: 'Start', begun: 'Carry on', again: 'Once more' },
  alsoToday: 'Also for today',
  anyOrder: 'Do these when it suits you. Any order is fine.',
  done: 'Done today',
  see: 'See or change',
  allDone: (firstName: string) => `That is all for today. Thank you, ${firstName}.`,
  allDoneMore: 'Rest well. You can still change what you said.',
  someCounts: 'Some of it counts. Do what feels right today.',
  dayOff: 'Nothing planned today',
  dayOffMore: 'Rest days are part of the plan. A gentle walk is always fine.',
  nextPractice: (day: string) => `Next time: ${day}.`,
  noProgram: 'Your program is on its way',
  noProgramMore:
    'Your clinic is still putting it together. It will show up here by itself. You do not need to do a thing.',
  swap: 'For now, swap this for that',
  activity: 'As well as this',
  week: 'The days around today',
  weekMore: 'A tick is a day you told us about. One missed day undoes nothing.',
  dayPractised: 'you practised',
  dayToday: 'today',
  dayPlanned: (minutes: number) => `about ${count(minutes, 'minute')} planned`,
  dayMinutes: (minutes: number) => `${minutes} min`,
  dayFree: 'nothing planned',
  dayFreeShort: 'free',
  firstProgram: (clinician: string) => `${clinician} made this program for you`,
  changed: 'What changed in your program',
  changedBy: (clinician: string, day: string) => `${clinician} changed it. ${day}.`,
  moreChanges: (more: number) => (more === 1 ? 'One more change' : `${more} more changes`),
  understood: 'OK, thank you',
  whenToStop: 'When to stop',
} as const

type Standing = { state: 'open' | 'begun' | 'done'; timesDone: number }

/** What the button of a moment says. */
export const startWords = ({ state, timesDone }: Standing): string =>
  state === 'begun'
    ? todayWords.start.begun
    : timesDone > 0
      ? todayWords.start.again
      : todayWords.start.open

/** How to reach people; stands at the foot of every page. */
export const helpWords = {
  ring: (clinic: string) => `Ring ${clinic}`,
  worried: 'Not sure, or worried? Please ring us.',
  emergency: (number: string) => `In an emergency, ring ${number}.`,
  title: 'Help',
  lead: 'You are not alone with this. Here is whom to ask.',
  from: (clinician: string) => `Your program is from ${clinician}.`,
  setBy: (clinician: string, day: string) => `Set for you by ${clinician}. ${day}.`,
  emergencyTitle: 'Get help now',
  emergencyLead: (number: string) => `Ring ${number} right away if you have:`,
  emergencySigns: [
    'New numbness between your legs.',
    'New trouble with your bladder or bowels.',
    'New pain, numbness or weakness in both legs.',
    'Chest pain, or trouble getting your breath.',
    'You faint, or have a bad fall.',
  ],
  crisisTitle: 'If it all feels too much',
  crisis: (number: string) => `You can ring ${number}, day or night. Someone will listen.`,
  stopTitle: 'When to stop',
  stopLead: 'Stop that movement, and rest, if:',
  stopUsual: [
    'The pain is sharp and new.',
    'The pain goes past the number you agreed.',
    'The pain spreads further down your leg.',
    'Your leg feels weak or numb.',
  ],
  soreness: 'Feeling sore is common. It should be back to usual by tomorrow.',
  paperTitle: 'On paper',
  paperMore: 'The same program, to print or keep.',
  paperLink: 'Open the sheet',
  account: 'Your sign-in',
  accountMore: 'See how you sign in, or add a password.',
  accountLink: 'Open your sign-in page',
  signOut: 'Sign out on this device',
  signOutUnsent: 'Some of what you wrote is not sent yet. If you sign out now, it is lost.',
  signOutSigns:
    'Your warning signs are not sent yet. Please stay signed in until there is signal, and ring us.',
  signOutStay: 'Stay signed in',
  signOutAnyway: 'Sign out and lose it',
} as const

/** What is said once care has ended. */
export const afterCareWords = {
  title: (clinic: string) => `Your care at ${clinic} has come to its end`,
  thanks: 'Thank you for all you told us. Keep up the movements that help you.',
  until: (day: string) => `You can read your program and your progress here until ${day}.`,
} as const

/** The quiet line that says where a report is. */
export const keptWords = {
  saved: 'Saved',
  sending: 'Saving…',
  kept: 'Kept on this phone. We will send it when there is signal.',
  signedOut: 'Kept on this phone. Please sign in again to send it.',
  signIn: 'Sign in',
  refused: (words: string) => `Kept on this phone. We could not take it: ${words}`,
  refusedTitle: 'This report stays on your phone',
  refusedMore: 'Nothing is lost. You can copy it and show it to your clinic, or take it away.',
  copy: 'Copy the text',
  remove: 'Take it off this phone',
  pageOnly: 'Not sent yet. Please keep this page open until it is.',
  waiting: (reports: number) =>
    reports === 1 ? 'One report waits on this phone.' : `${reports} reports wait on this phone.`,
} as const
