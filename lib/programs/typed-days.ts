import { weekdaysFor } from './default-dose'
import { weekdays } from './weekdays'

const words = new Map<string, readonly number[]>([
  ['daily', weekdays],
  ['everyday', weekdays],
  ['weekdays', [1, 2, 3, 4, 5]],
  ['weekend', [6, 7]],
  ['weekends', [6, 7]],
])

/** Ways to type each weekday; where one letter means two days, the earlier comes first. */
const spellings: readonly (readonly [string, readonly number[]])[] = [
  ['monday', [1]],
  ['tuesday', [2]],
  ['wednesday', [3]],
  ['thursday', [4]],
  ['friday', [5]],
  ['saturday', [6]],
  ['sunday', [7]],
  ['mon', [1]],
  ['tues', [2]],
  ['tue', [2]],
  ['wed', [3]],
  ['thurs', [4]],
  ['thur', [4]],
  ['thu', [4]],
  ['fri', [5]],
  ['sat', [6]],
  ['sun', [7]],
  ['mo', [1]],
  ['tu', [2]],
  ['we', [3]],
  ['th', [4]],
  ['fr', [5]],
  ['sa', [6]],
  ['su', [7]],
  ['m', [1]],
  ['t', [2, 4]],
  ['w', [3]],
  ['f', [5]],
  ['s', [6, 7]],
  ['u', [7]],
]

/** Reads days that rise through the week, trying longer spellings first and backing up. */
function rising(text: string, after: number): number[] | null {
  if (text === '') return []
  for (const [spelling, meanings] of spellings) {
    if (!text.startsWith(spelling)) continue
    for (const day of meanings) {
      if (day <= after) continue
      const rest = rising(text.slice(spelling.length), day)
      if (rest) return [day, ...rest]
    }
  }
  return null
}

const oneDay = (text: string): number | undefined => {
  const days = rising(text, 0)
  return days?.length === 1 ? days[0] : undefined
}

function range(text: string): number[] | null {
  const [from, to, ...more] = text.split(/[-–]/)
  if (!from || !to || more.length > 0) return null
  const first = oneDay(from)
  const last = oneDay(to === 's' && first !== undefined && first < 6 ? 'sat' : to)
  if (first === undefined || last === undefined || last <= first) return null
  return weekdays.filter((day) => day >= first && day <= last)
}

/**
 * ISO weekdays from one typed word: "mwf", "tth", "mon-fri", "mon,thu", "daily", "3/w". Null when
 * it is not about days.
 */
export function typedDays(token: string): number[] | null {
  const text = token.toLowerCase()
  const known = words.get(text)
  if (known) return [...known]
  const perWeek = /^([1-7])x?\/(?:w|wk|week)$/.exec(text)
  if (perWeek) return weekdaysFor(Number(perWeek[1]))
  if (/[-–]/.test(text)) return range(text)
  const listed = text.split(/[,+]/).map((part) => (part === '' ? null : rising(part, 0)))
  const days = listed.every((part) => part !== null) ? listed.flat() : []
  return days.length > 0 ? [...new Set(days)].sort((a, b) => a - b) : null
}

const letters = ['', 'm', 't', 'w', 'th', 'f', 'sa', 'su'] as const

/** The shortest way to type these days; `typedDays` reads it back. */
export const typedFormOfDays = (days: readonly number[]): string =>
  days.length === 7
    ? 'daily'
    : [...days]
        .sort((a, b) => a - b)
        .map((day) => letters[day] ?? '')
        .join('')
