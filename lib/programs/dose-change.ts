import type { Dose } from './dose'
import { amountOfDose, doseWords, frequencyOfDose } from './dose-words'

const detailChanges = (was: Dose, is: Dose): string[] => {
  const [before, after] = [doseWords(was), doseWords(is)]
  const lines: string[] = []
  if (before.load !== after.load) lines.push(after.load ?? `without ${before.load}`)
  if (before.tempo !== after.tempo) lines.push(after.tempo ?? 'at your own pace')
  if (before.rest !== after.rest) lines.push(after.rest ?? 'no set rest between')
  if (before.effort !== after.effort) lines.push(after.effort ?? 'no limit on effort')
  return lines
}

/**
 * What is new about a dose, in words that follow a movement's name: "now 3 sets of 10. It was 2
 * sets of 10." Only the part that moved is said. Null when the two read the same.
 */
export function doseChangeInWords(was: Dose, is: Dose): string | null {
  const amount = { was: amountOfDose(was), is: amountOfDose(is) }
  const often = { was: frequencyOfDose(was), is: frequencyOfDose(is) }
  const details = detailChanges(was, is)
  const hasMoved = { amount: amount.was !== amount.is, often: often.was !== often.is }
  const parts = [
    ...(hasMoved.amount ? [amount.is] : []),
    ...details,
    ...(hasMoved.often ? [often.is] : []),
  ]
  if (parts.length === 0) return null
  const now = `now ${parts.join(', ')}.`
  if (parts.length > 1) return now
  if (hasMoved.amount) return `${now} It was ${amount.was}.`
  return hasMoved.often ? `${now} It was ${often.was}.` : now
}
