import type { PatientScope } from '../access/scope'
import { accessUrl, currentAccessLink, type CarerScope } from '../auth/access-links'
import { dayAt, type Day } from '../days'
import { origin } from '../env'
import {
  publishedProgram,
  revisionByNumber,
  type PublishedRevision,
} from '../programs/revisions/queries'
import type { RevisionDocument } from '../programs/revision'
import { planStanding, type PlanStanding } from '../screening/standing/queries'
import { sheetName } from './file-name'

/** A revision as it goes on paper. Days are the patient's own. */
export type PrintedRevision = {
  /** What it is called in a title and on a disk. */
  name: string
  number: number
  document: RevisionDocument
  publishedOn: Day
  /** How it is printed unless somebody says otherwise. */
  usual: { paper: 'a4' | 'letter'; today: Day }
  /** What the code on the sheet opens, and how people say it. */
  portal: { url: string; address: string }
}

const printed = (
  { patientTimeZone, now }: PatientScope,
  { number, document, publishedAt }: PublishedRevision,
  url: string,
): PrintedRevision => ({
  name: sheetName(document.patientName, number),
  number,
  document,
  publishedOn: dayAt(publishedAt, patientTimeZone),
  usual: { paper: document.clinic.paperSize, today: dayAt(now, patientTimeZone) },
  portal: { url, address: new URL(origin()).host },
})

/** Where those come in who are signed in on their phone, or have a password. */
const portalUrl = (): string => `${origin()}/today`

/**
 * One revision for the clinic to print. Its code is the patient's access link where there is one;
 * `hasAccessLink` says so. While the plan is held, `held` says by what, and it is not for handing
 * out. Throws not-found when the patient has no revision of that number.
 */
export async function sheetByNumber(scope: CarerScope, number: number) {
  const [revision, link, { held }] = await Promise.all([
    revisionByNumber(scope, number),
    currentAccessLink(scope),
    planStanding(scope),
  ])
  return {
    held,
    ...printed(scope, revision, link ? accessUrl(link.id) : portalUrl()),
    hasAccessLink: link !== null,
  }
}

/**
 * The revision the patient follows now, for them to print: null when nothing was published, and
 * while the plan may not be followed; `standing` says why.
 */
export async function ownSheet(
  scope: PatientScope<'self'>,
): Promise<{ sheet: PrintedRevision | null; standing: PlanStanding }> {
  const standing = await planStanding(scope)
  const isShut = standing.held !== null || standing.isFirstEntry
  const revision = isShut ? null : await publishedProgram(scope)
  return { sheet: revision && printed(scope, revision, portalUrl()), standing }
}
