/**
 * The PHQ-2, word for word: free to use without permission (CLINICAL.md 4, KROE03). Each is answered
 * 0–3, so that the total is 0–6, higher being lower mood.
 */
export const twoQuestions = {
  lead: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  littleInterest: 'Little interest or pleasure in doing things',
  feelingDown: 'Feeling down, depressed, or hopeless',
  answers: ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
} as const

/** The most that one question can say. */
export const MOST_OF_ONE = 3

/** The most that both can say. */
export const MOST_OF_BOTH = 6
