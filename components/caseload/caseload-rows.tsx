'use client'

import { CaseloadRow } from './caseload-row'
import type { Line } from './line'

/**
 * The rows, drawn from lines. Drawn on the server alone, a page of them would be sent twice: as
 * elements to look at, and as the description of those elements, nine times as long as the lines.
 */
export const CaseloadRows = ({ lines }: { lines: readonly Line[] }) =>
  lines.map((line) => <CaseloadRow key={line.patientId} line={line} />)
