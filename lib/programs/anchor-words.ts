import { anchors } from './anchors'
import type { Anchor } from './document'

/** A moment as it is shown: the clinician's own words where there are some, else its name. */
export const anchorInWords = ({ moment, words }: Anchor): string => words || anchors[moment]
