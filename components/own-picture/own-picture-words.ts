/** What the patient's own page says. Rules: CLINICAL.md section 7.1; a test reads every line. */
export const ownPictureWords = {
  title: 'About me',
  lead: 'You know best what you can do. Write what you like, and leave the rest.',
  leadMore: 'Your clinician can read it. You can change it at any time.',
  columns: { can: 'I can', notYet: 'Not yet', now: 'Do this now' },
  nothing: 'Nothing here yet',
  toToday: 'Open today',

  oneALine: 'One thing a line.',
  lists: {
    can: 'What can you do now?',
    notYet: 'What can you not do yet?',
    helped: 'What did you try that helped?',
    noChange: 'What did you try that did nothing?',
    worse: 'What did you try that made it worse?',
  },
  important: 'How important is it to you to move more?',
  sure: 'How sure are you that you can do some of it?',
  low: '0 is not at all.',
  high: '10 is very.',
  pledge: 'What will you try?',
  pledgeMore: 'In your own words. Small is fine.',
  save: 'Save',
  saved: 'Saved. Thank you.',

  fromHelp: 'About me',
  fromHelpMore: 'What you can do, what you tried, and what you will try.',
  fromHelpLink: 'Open my page',
  beforeProgram: 'While you wait, you can tell us about you.',
  own: 'What you said you will try',
} as const
