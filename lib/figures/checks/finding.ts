import type { CheckName } from '../pose/pose-file'

/** One thing a check found, with the number it measured. */
export interface Finding {
  check: CheckName
  /** Pose number from 1; 0 when it concerns the whole movement. */
  pose: number
  value: number
  message: string
}
