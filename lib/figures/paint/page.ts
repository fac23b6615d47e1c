import { UNITS_PER_CM } from './path-data'

/** Body centimetres to page millimetres on the printed sheet: a standing adult is 48 mm tall. */
export const PAGE_MM_PER_CM = 0.28
/** A figure wider than this is set smaller, panels and all. */
export const WIDEST_MM = 124

/** Letters in a drawing, millimetres: on a phone a pair is set at about 3 pixels a millimetre. */
export const WORD_HEIGHT_MM = 4.4
export const DIGIT_MM = 4

/** Converts page millimetres to picture units at a figure's scale. */
export interface PageScale {
  mmPerCm: number
  unitsPerMm: number
}
export const pageScale = (mmPerCm: number): PageScale => ({
  mmPerCm,
  unitsPerMm: UNITS_PER_CM / mmPerCm,
})
