import type { Worry } from './worry'

/** Worries that moving does harm. Wording and evidence: CLINICAL.md 7.3, 1 to 8. */
export const worriesAboutHarm = [
  {
    key: 'injure-again',
    number: 1,
    question: 'Will I injure it again?',
    answer: [
      {
        words:
          'Serious harm is no more common with exercise than without it. You may be a bit more sore at first.',
        evidence: ['NIEM20'],
      },
      { words: 'That is why we start small.' },
    ],
    more: [
      {
        words:
          'Many trials looked for harm. Soreness that passes was more common. Serious harm was not.',
        evidence: ['NIEM20'],
      },
      { words: 'If one way hurts, tell us. We leave that way out for now.' },
    ],
  },
  {
    key: 'hurts-so-harm',
    number: 2,
    question: 'It hurts when I move. Does that mean harm?',
    answer: [
      { words: 'Not by itself.' },
      { words: 'In trials, some pain while moving did no harm.', evidence: ['SMIT17'] },
      { words: 'We watch your number, and how you feel the next day.' },
    ],
    more: [
      {
        words:
          'Some trials asked people to stop at any pain. Others let them feel some. Those who felt some did no worse.',
        evidence: ['SMIT17'],
      },
      { words: 'If it climbs high, or spreads down your leg, stop that one and tell us.' },
    ],
  },
  {
    key: 'always-worse',
    number: 3,
    question: 'Moving always makes it worse.',
    answer: [
      {
        words: 'Often one way hurts and other ways do not.',
        evidence: ['LONG04'],
      },
      { words: 'We find the way that hurts, and leave it out for now.' },
    ],
    more: [
      {
        words:
          'In one trial, three in four people had a way that eased the pain. When practice went that way, no one left early.',
        evidence: ['LONG04'],
      },
      {
        words: 'Later work is less sure how much the way counts.',
        evidence: ['MAY18'],
      },
      { words: 'So your clinician chooses it with you.' },
    ],
  },
  {
    key: 'scan-shows-disc',
    number: 4,
    question: 'My scan shows a disc problem.',
    answer: [
      { words: 'Many people with no pain have the same picture.', evidence: ['BRIN15'] },
      { words: 'Your clinician matches the picture to you.' },
    ],
    more: [
      {
        words:
          'A disc bulge with no pain is seen in three in ten people at 20. At 80 it is more than eight in ten.',
        evidence: ['BRIN15'],
      },
      { words: 'So a scan is one part of your story. How you move is another.' },
    ],
  },
  {
    key: 'disc-settle',
    number: 5,
    question: 'Will the disc ever settle?',
    answer: [
      {
        words: 'Often it does. In many studies put together, six in ten shrank without surgery.',
        evidence: ['WANG20'],
      },
    ],
    more: [
      { words: 'This is a count over many people. It cannot say what yours will do.' },
      { words: 'Ask your clinician what your own scan showed.' },
    ],
  },
  {
    key: 'rest-until-gone',
    number: 6,
    question: 'Should I rest until it is gone?',
    answer: [
      {
        words: 'With new back pain, staying active did slightly better than bed.',
        evidence: ['DAHM10'],
      },
      { words: 'Sharp leg pain is different. So is a doctor who told you to wait. Ask first.' },
    ],
    more: [
      { words: 'Short rests are part of the plan. Two rests and a short walk can be a full day.' },
      { words: 'Give each rest an end. Then move a little.' },
    ],
  },
  {
    key: 'bending',
    number: 7,
    question: 'Is it risky to bend?',
    answer: [
      {
        words:
          'Studies so far have not shown that bending to lift causes back pain. The studies are weak.',
        evidence: ['SARC20'],
      },
      { words: 'We support your bend for now. Then we bring it back.' },
    ],
    more: [
      { words: 'A hand on the sink or a chair takes some of the weight.' },
      { words: 'Your clinician sets the date to look at it again.' },
    ],
  },
  {
    key: 'posture-or-weak',
    number: 8,
    question: 'Is it my posture, or weak muscles?',
    answer: [
      { words: 'Neither is a good reason on its own.', evidence: ['OSUL20'] },
      { words: 'Practice can still make tasks easier.' },
    ],
    more: [
      {
        words: 'A paper by back pain experts lists both as ideas that do not help.',
        evidence: ['OSUL20'],
      },
      { words: 'Sit and stand the way that suits you. Change it often.' },
    ],
  },
] as const satisfies readonly Worry[]
