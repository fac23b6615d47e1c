/** A phrase as a sentence of its own: "Rest 1 minute between." */
export const asSentence = (phrase: string): string =>
  `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}${/[.!?…]$/.test(phrase) ? '' : '.'}`
