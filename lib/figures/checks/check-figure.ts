import type { Figure } from '../figure'
import { checkBalance } from './balance-check'
import type { Finding } from './finding'
import { checkHands } from './hand-check'
import { checkAlike, checkArrows, checkFelt, checkFloating } from './picture-checks'
import { checkContact, checkLimits, checkOverlap, checkSink, checkSlide } from './pose-checks'

export interface CheckReport {
  /** Findings that nobody has waived. */
  open: readonly Finding[]
  /** Findings covered by a waiver with its reason in the movement's file. */
  waived: readonly (Finding & { reason: string })[]
  /** Checks that are waived but found nothing: lines to delete. */
  staleWaivers: readonly string[]
}

/** Runs every check of a drawn movement and sorts the findings by waiver. */
export function checkFigure(figure: Figure): CheckReport {
  const { movement } = figure
  const findings = [
    ...checkContact(movement),
    ...checkSink(movement),
    ...checkSlide(movement),
    ...checkLimits(movement),
    ...checkBalance(movement),
    ...checkOverlap(movement),
    ...checkHands(movement),
    ...checkFelt(figure),
    ...checkAlike(figure),
    ...checkArrows(figure),
    ...checkFloating(figure),
  ]
  const waivers = new Map((movement.file.waivers ?? []).map((w) => [w.check, w.reason]))
  return {
    open: findings.filter(({ check }) => !waivers.has(check)),
    waived: findings.flatMap((finding) => {
      const reason = waivers.get(finding.check)
      return reason ? [{ ...finding, reason }] : []
    }),
    staleWaivers: [...waivers.keys()].filter((check) => !findings.some((f) => f.check === check)),
  }
}
