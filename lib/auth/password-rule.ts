/** NIST SP 800-63B-4: at least 15 characters where the password is the only factor; no other recipe. */
export const shortestPassword = 15
export const longestPassword = 200

const commonPieces = [
  'password passwort motdepasse contrasena contraseña letmein welcome qwertyuiop qwertzuiop qwerty',
  'azertyuiop asdfghjkl zxcvbnm iloveyou changeme secret admin login master dragon monkey football',
  'baseball superman princess sunshine shadow trustno abcdefghijklmnopqrstuvwxyz abcdef abc',
  '01234567890 1234567890 0987654321 9876543210 123456789 12345678 1234567 123456 12345 1234 123',
  'plumbline physiotherapy physiotherapist physical therapy physio clinic patient exercise hello',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length)

const substitutes: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's' }

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

const withoutPieces = (text: string, pieces: readonly string[]): string =>
  pieces.reduce((rest, piece) => rest.replaceAll(piece, ''), text)

/** The parts of names and addresses that are long enough to be half of a password. */
const partsOf = (about: readonly string[]): string[] =>
  about.flatMap((each) => plain(each).split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length > 3)

/**
 * Whether a password would be among the first guesses: a few characters over and over, or nothing
 * much beside common words and what the account says about the person (`about`).
 */
export function isEasyToGuess(password: string, about: readonly string[] = []): boolean {
  const text = plain(password)
  if (new Set(text).size < 6) return true
  const pieces = [...partsOf(about), ...commonPieces]
  const readAsLetters = text.replace(/[01345]/g, (digit) => substitutes[digit] ?? digit)
  return [text, readAsLetters].some((each) => {
    const rest = withoutPieces(each, pieces).replace(/[^\p{L}\p{N}]+/gu, '')
    return new Set(rest).size < 4
  })
}

/** What is still wrong with a new password, in words, or null when it will do. */
export function passwordProblem(password: string, about: readonly string[] = []): string | null {
  const length = [...password.normalize('NFKC')].length
  if (length < shortestPassword) return `Use at least ${shortestPassword} characters.`
  if (length > longestPassword) return `Use at most ${longestPassword} characters.`
  return isEasyToGuess(password, about)
    ? 'This one is easy to guess. Try four or five words that have nothing to do with each other.'
    : null
}

export type PasswordHint = { isEnough: boolean; words: string }

/** How a password is coming along while it is being typed. */
export function passwordHint(password: string, about: readonly string[] = []): PasswordHint {
  const missing = shortestPassword - [...password.normalize('NFKC')].length
  if (missing > 0) {
    return { isEnough: false, words: `${missing} more character${missing === 1 ? '' : 's'}.` }
  }
  const problem = passwordProblem(password, about)
  if (problem) return { isEnough: false, words: problem }
  return { isEnough: true, words: missing > -6 ? 'Good. Longer is stronger still.' : 'Strong.' }
}
