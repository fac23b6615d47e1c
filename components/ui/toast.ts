import type { ExternalToast } from 'sonner'

/** Words to be said, and how: once what shows them is there. */
export type Said = { words: string; kind: 'news' | 'warning' | 'error'; options?: ExternalToast }

const waiting: Said[] = []
let show: ((said: Said) => void) | null = null
let whenFirstSaid: (() => void) | null = null

function say(said: Said): void {
  if (show) return show(said)
  waiting.push(said)
  whenFirstSaid?.()
}

/** Says something short, for a while, wherever the page is; `options.action` offers to undo it. */
export const toast = Object.assign(
  (words: string, options?: ExternalToast) => say({ words, kind: 'news', options }),
  {
    warning: (words: string, options?: ExternalToast) => say({ words, kind: 'warning', options }),
    error: (words: string, options?: ExternalToast) => say({ words, kind: 'error', options }),
  },
)

/** Calls back once something is to be said; answers how to leave. */
export function onFirstSaid(react: () => void): () => void {
  whenFirstSaid = react
  if (waiting.length > 0) react()
  return () => (whenFirstSaid = null)
}

/** Shows what was said so far and from now on; answers how to leave. */
export function showing(shown: (said: Said) => void): () => void {
  show = shown
  for (const said of waiting.splice(0)) shown(said)
  return () => (show = null)
}
