export type DrawingRequest = {
  slug: string
  isSided: boolean
  holdSeconds: number
  /** The pose file as it is in the editor. */
  poses: string
  isMirrored: boolean
}

/** Everything an author looks at: SVG texts, the words for it, and what the checks say. */
export type Drawing = {
  still: string
  print: string
  thumb: string
  moving: string | null
  words: string
  findings: string[]
  waived: string[]
  milliseconds: number
}

/** Stills come first and what moves after them; `isLast` frees the worker for the next request. */
export type DrawingAnswer = (
  { drawing: Drawing; problem: null } | { drawing: null; problem: string }
) & { isLast: boolean }
