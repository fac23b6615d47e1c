/** What a drawing may miss by before it is reported. Lengths in cm, areas in cm². */
export const LIMITS = {
  contactCm: 1,
  sinkCm: 1,
  slideCm: 2.5,
  outsideSupportCm: 0,
  overlapCm: 3,
  feltAreaCm2: 28,
  alikeRatio: 0.9,
  handOffCm: 2.5,
  handTurnDegrees: 40,
  arrowCover: 0.5,
} as const
