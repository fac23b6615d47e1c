import type { ProgramDocument } from './document'

/** One step that can be undone, named as the person did it: "Removed Bridge". */
type Step = { program: ProgramDocument; label: string; key: string | null }

export type EditHistory = {
  past: readonly Step[]
  present: ProgramDocument
  future: readonly Step[]
}

export const MOST_STEPS = 200

export const startHistory = (present: ProgramDocument): EditHistory => ({
  past: [],
  present,
  future: [],
})

/**
 * Takes in an edit. Edits in a row with the same key (letters typed into one field) are one step.
 * An edit that changes nothing is none.
 */
export function recorded(
  history: EditHistory,
  present: ProgramDocument,
  label: string,
  key: string | null = null,
): EditHistory {
  if (present === history.present) return history
  const isSameStep = key !== null && history.past.at(-1)?.key === key && !history.future.length
  if (isSameStep) return { ...history, present }
  const step = { program: history.present, label, key }
  return { past: [...history.past, step].slice(-MOST_STEPS), present, future: [] }
}

/** One step back; null when there is none. */
export function undone(history: EditHistory): { history: EditHistory; label: string } | null {
  const step = history.past.at(-1)
  if (!step) return null
  const { program, label, key } = step
  const forward = { program: history.present, label, key }
  return {
    label,
    history: {
      past: history.past.slice(0, -1),
      present: program,
      future: [forward, ...history.future],
    },
  }
}

/** One undone step forward again; null when there is none. */
export function redone(history: EditHistory): { history: EditHistory; label: string } | null {
  const [step, ...future] = history.future
  if (!step) return null
  const { program, label, key } = step
  const back = { program: history.present, label, key }
  return { label, history: { past: [...history.past, back], present: program, future } }
}
