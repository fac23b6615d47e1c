import type { MorningAfter, Relief, ReportDocument, Smaller, SoreDay } from './document'

type Edit = (document: ReportDocument) => ReportDocument

const usualSoreDay: SoreDay = { isOn: false, rests: 0, strolls: 0 }

/** Calls the day a sore day, or takes that back; rests and strolls said before stay. */
export const withSoreDay =
  (isOn: boolean): Edit =>
  (document) => ({ ...document, soreDay: { ...(document.soreDay ?? usualSoreDay), isOn } })

/** One more rest or stroll of a sore day; `step` may be −1 to take one back. Never below 0. */
export const withSoreDayCount =
  (what: 'rests' | 'strolls', step: 1 | -1): Edit =>
  (document) => {
    const soreDay = document.soreDay ?? usualSoreDay
    const count = Math.min(20, Math.max(0, soreDay[what] + step))
    return { ...document, soreDay: { ...soreDay, [what]: count } }
  }

/** Says how much a rest position eased: pain before and after, the last try of it counts. */
export const withRelief =
  (relief: Relief): Edit =>
  (document) => {
    const others = (document.reliefs ?? []).filter(({ movement }) => movement !== relief.movement)
    return { ...document, reliefs: [...others, relief] }
  }

/** Says that nothing is comfortable, or that something is after all. */
export const withNothingComfortable =
  (isNothingComfortable: boolean): Edit =>
  (document) => ({ ...document, isNothingComfortable })

/** Says how the pain of that day was the morning after. */
export const withMorningAfter =
  (morningAfter: MorningAfter): Edit =>
  (document) => ({ ...document, morningAfter })

/** Says whether a smaller version that was offered is taken; the last word about a movement counts. */
export const withSmaller =
  (said: Smaller): Edit =>
  (document) => {
    const others = (document.smaller ?? []).filter(
      ({ prescriptionId }) => prescriptionId !== said.prescriptionId,
    )
    return { ...document, smaller: [...others, said] }
  }
