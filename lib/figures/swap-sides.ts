/** Left for right and right for left, for the words of a mirrored drawing. */
export const swapSides = (text: string): string =>
  text.replace(/\b(left|right|Left|Right)\b/g, (word) => {
    const other = word.toLowerCase() === 'left' ? 'right' : 'left'
    return word[0] === word[0]?.toUpperCase() ? other[0]?.toUpperCase() + other.slice(1) : other
  })
