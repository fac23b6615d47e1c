/**
 * Text as a CSS string, for the line that Chromium repeats in the margin of every page. Everything
 * but letters A–Z and digits is written by its code point, so no text can end the string.
 */
export const cssString = (text: string): string => {
  const escaped = [...text]
    .map((sign) => (/[A-Za-z0-9]/.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `))
    .join('')
  return `"${escaped}"`
}

type RunningHead = { top: string; phone: string; signature: string; isLarge: boolean }

/** The style that gives the page margins their words: who, whom to ring, and who set it. */
export const runningHead = ({ top, phone, signature, isLarge }: RunningHead): string =>
  `:root{--sheet-top:${cssString(top)};--sheet-phone:${cssString(phone)};` +
  `--sheet-signature:${cssString(signature)};--sheet-margin-type:${isLarge ? 12 : 9.5}pt}`
