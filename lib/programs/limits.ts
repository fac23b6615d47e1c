/** How much one program holds. */
export const MOST_PHASES = 6
export const MOST_IN_A_PHASE = 40
export const MOST_ANCHORS = 8
export const MOST_OPTIONS = 8
export const MOST_STOP_RULES = 8
export const MOST_PAUSES = 6
export const MOST_OVERRIDES = 60
