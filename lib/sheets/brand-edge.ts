import { brandOn, contrast } from '../clinics/brand-colour'

const WHITE = '#ffffff'

/** WCAG 2.2, 1.4.11: what is not text needs 3 : 1 against its ground, here white paper. */
const LEAST_CONTRAST = 3

/** Contrast of an sRGB colour `#rrggbb` against white paper, 1 to 21. */
export const contrastOnPaper = (colour: string): number => contrast(colour, WHITE)

/** The clinic's colour for the sheet's edge, darkened until it can be seen; ink for no colour. */
export const brandEdge = (brandColour: string): string =>
  brandOn(brandColour, WHITE, LEAST_CONTRAST)
