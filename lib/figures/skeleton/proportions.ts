/** Stature of the reference body, cm. People of other statures are drawn at the same scale. */
const STATURE_CM = 170

/**
 * Segment lengths in cm, from the fractions of stature of Drillis & Contini (1966) as tabulated
 * by Winter, Biomechanics and Motor Control of Human Movement.
 */
export const SEGMENT_CM = {
  thigh: 0.245 * STATURE_CM,
  shank: 0.246 * STATURE_CM,
  ankleHeight: 0.039 * STATURE_CM,
  upperArm: 0.186 * STATURE_CM,
  forearm: 0.146 * STATURE_CM,
  palm: 9.4,
} as const

/** Heights of the eight spinal joints above the hip line, cm: four lumbar, four thoracic. */
export const SPINE_JOINT_CM: readonly number[] = [9, 13, 17, 21, 26, 32, 38, 44]

/** Height above the hip line where the thorax frame sits, cm. */
export const THORAX_CM = 44

export interface JointWidths {
  /** Half the distance between the shoulder joint centres, cm (16.6 men, 15.0 women). */
  shoulderHalfCm: number
  /** Half the distance between the hip joint centres, cm. */
  hipHalfCm: number
}
