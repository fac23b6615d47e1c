import type { Worry } from './worry'

/** Worries about the person and their days. Wording and evidence: CLINICAL.md 7.3, 9 to 18. */
export const worriesAboutMe = [
  {
    key: 'too-old',
    number: 9,
    question: 'I am too old for this.',
    answer: [
      { words: 'Older adults are told to exercise too.', evidence: ['GEO21'] },
      { words: 'Balance and daily task work cuts falls.', evidence: ['SHER19'] },
    ],
    more: [
      {
        words: 'In many trials put together, exercise cut falls by about a quarter.',
        evidence: ['SHER19'],
      },
      { words: 'You start where you are. Moving in a chair counts.' },
    ],
  },
  {
    key: 'thin-bones',
    number: 10,
    question: 'I have thin bones.',
    answer: [
      { words: 'Strength and balance work is a good idea.', evidence: ['BROO22', 'GIAN14'] },
      { words: 'We leave out deep bends.', evidence: ['BROO22'] },
    ],
    more: [
      {
        words: 'The advice is to move with care, and not to ban things.',
        evidence: ['GIAN14'],
      },
      { words: 'Has a bone in your back ever broken? Tell your clinician.' },
    ],
  },
  {
    key: 'pregnant',
    number: 11,
    question: 'I am pregnant.',
    answer: [
      { words: 'In a healthy pregnancy it is safe to be active.', evidence: ['ACOG20'] },
      { words: 'Ask your midwife or doctor first.' },
    ],
    more: [
      { words: 'Your clinician can swap what you do flat on your back.' },
      { words: 'Bleeding, fluid or a bad headache? Stop, and ring your midwife or doctor.' },
    ],
  },
  {
    key: 'no-time',
    number: 12,
    question: 'I have no time.',
    answer: [
      { words: 'These fit things you already do. Three minutes counts.' },
      { words: 'One missed day does not undo a habit.', evidence: ['LALL10'] },
    ],
    more: [
      { words: 'Tie it to a thing you do each day, like the kettle.' },
      {
        words: 'In one study, a new habit took 18 days for some. It took 254 for others.',
        evidence: ['LALL10'],
      },
    ],
  },
  {
    key: 'hate-gyms',
    number: 13,
    question: 'I hate gyms.',
    answer: [
      { words: 'This is not one. There are no machines, and there is no score.' },
      { words: 'Walking counts.', evidence: ['POCO24'] },
    ],
    more: [
      {
        words: 'In one trial, people who walked had 208 days to the next spell. Others had 112.',
        evidence: ['POCO24'],
      },
    ],
  },
  {
    key: 'tried-before',
    number: 14,
    question: 'I tried exercise and it did not help.',
    answer: [
      { words: 'Which kind, which way, and how much? Please tell us.' },
      { words: 'People do better when the way is matched to them.', evidence: ['LONG04'] },
    ],
    more: [
      { words: 'We will not give you another version of the same thing.' },
      { words: 'If a new one is like it, we say so, and you can choose.' },
    ],
  },
  {
    key: 'which-is-best',
    number: 15,
    question: 'Which exercise is best?',
    answer: [
      { words: 'No one kind clearly wins.', evidence: ['OWEN20'] },
      { words: 'The best one suits you, and you will do it.' },
    ],
    more: [
      {
        words: 'The order changes with what you look at. The studies are weak.',
        evidence: ['OWEN20'],
      },
    ],
  },
  {
    key: 'how-soon',
    number: 16,
    question: 'How soon will I feel better?',
    answer: [
      { words: 'Think in weeks.' },
      { words: 'Exercise helps more than no care at all.', evidence: ['HAYD21'] },
      { words: 'The gain is modest for most.', evidence: ['VERV23'] },
      { words: 'We look at it with you at 2 and 6 weeks.' },
    ],
    more: [
      { words: 'This comes from 249 trials.', evidence: ['HAYD21'] },
      { words: 'If it does not help, the plan should change. Tell us.' },
    ],
  },
  {
    key: 'come-back',
    number: 17,
    question: 'Will it come back?',
    answer: [
      { words: 'It may.' },
      {
        words: 'A walk and a few movements can make the good spells longer.',
        evidence: ['POCO24', 'STEF16'],
      },
    ],
    more: [
      {
        words: 'With exercise and advice, fewer people had a new spell.',
        evidence: ['STEF16'],
      },
      { words: 'So in the end you keep just two to four movements.' },
    ],
  },
  {
    key: 'nothing-comfortable',
    number: 18,
    question: 'What if nothing is comfortable?',
    answer: [
      { words: 'Open the relief page, and press “Nothing is comfortable”.' },
      { words: 'You look for warning signs first. Then you rest.' },
      { words: 'Your clinic is told.' },
    ],
    more: [],
    leadsTo: 'relief',
  },
] as const satisfies readonly Worry[]
