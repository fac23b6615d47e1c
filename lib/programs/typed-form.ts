import type { Dose } from './dose'
import { isStay } from './dose-words'
import { typedFormOfDays } from './typed-days'

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

const lengthForm = (totalSeconds: number): string =>
  totalSeconds % 60 === 0 ? `${totalSeconds / 60}min` : `${totalSeconds}s`

const amountForm = (dose: Dose): string[] => {
  const { sets, reps, repsUpTo, holdSeconds } = dose
  if (isStay(dose) && sets === 1) return [lengthForm(holdSeconds)]
  const amount = `${sets}x${repsUpTo === null ? reps : `${reps}-${repsUpTo}`}`
  return holdSeconds === 0 ? [amount] : [amount, `h${holdSeconds}`]
}

const floorForm = ({ sets, reps, holdSeconds }: NonNullable<Dose['floor']>): string =>
  sets === 1 && reps === 1 && holdSeconds
    ? `f${lengthForm(holdSeconds)}`
    : `f${sets}x${reps}${holdSeconds === null ? '' : `h${holdSeconds}`}`

const sideForm = { both: 'B', left: 'L', right: 'R' } as const

/** The dose as one would type it, shortest first; what it does not prescribe is left out. */
export const typedFormOfDose = (dose: Dose): string =>
  [
    ...amountForm(dose),
    dose.restSeconds > 0 && `r${dose.restSeconds}`,
    dose.side && sideForm[dose.side],
    `${dose.timesPerDay}/d`,
    typedFormOfDays(dose.days),
    dose.effort !== null && `e${dose.effort}`,
    dose.floor && floorForm(dose.floor),
    dose.load && `@${/^[^\s"]+$/.test(dose.load) ? dose.load : quoted(dose.load)}`,
    dose.tempo && `t${/^\d[^\s"]*$/.test(dose.tempo) ? dose.tempo : quoted(dose.tempo)}`,
  ]
    .filter((part) => part !== false && part !== null && part !== '')
    .join(' ')
