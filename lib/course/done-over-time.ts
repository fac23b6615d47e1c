import type { DayOfCourse } from './day-of-course'

/** Days with a plan that are over (today counts once it is reported), and how many had a report. */
export function daysDone(days: readonly DayOfCourse[]): {
  planned: number
  done: number
  silent: number
} {
  const counted = days.filter(({ planned, mark }) => planned > 0 && mark !== 'open')
  return {
    planned: counted.length,
    done: counted.filter(({ mark }) => mark === 'done').length,
    silent: counted.filter(({ mark }) => mark === 'silent').length,
  }
}

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`

/** "Is it getting done?" in one sentence, as reported by the patient. */
export function doneInWords(course: readonly DayOfCourse[]): string {
  const { planned, done, silent } = daysDone(course)
  if (planned === 0) return 'Nothing was planned in these weeks.'
  const reported = `Something was done on ${done} of ${days(planned)} with a plan, as reported`
  return silent === 0 ? `${reported}.` : `${reported}; no report on ${days(silent)}.`
}
