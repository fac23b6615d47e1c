import { answerOf } from '@/lib/reports/begin'
import type { ReportDocument, ReportItem } from '@/lib/reports/document'
import { itemFor } from '@/lib/reports/same-words'
import { withAnswer } from '@/lib/reports/answering'
import type { SessionMovement, Way } from '@/lib/sessions/session-plan'

const prescribed = ({ ways: [first] }: SessionMovement): Way => first

/** The way a movement was done when it was answered; the prescribed one until then. */
export const wayUsed = (movement: SessionMovement, item: ReportItem | undefined): Way =>
  movement.ways.find(({ slug }) => slug === (item ? item.optionUsed : movement.usedFirst)) ??
  prescribed(movement)

const keptOnNewAnswer = (item: ReportItem | undefined) =>
  item && {
    pain: item.pain,
    painDirection: item.painDirection,
    effort: item.effort,
    comment: item.comment,
  }

/** Says anew what became of a movement; what was said about pain and effort stays. */
export const saying =
  (movement: SessionMovement, way: Way, said: Partial<ReportItem> & Pick<ReportItem, 'status'>) =>
  (document: ReportDocument): ReportDocument =>
    withAnswer(
      answerOf({
        ...keptOnNewAnswer(itemFor(document, movement.prescriptionId)),
        prescriptionId: movement.prescriptionId,
        movement: prescribed(movement).slug,
        optionUsed: way === prescribed(movement) ? null : way.slug,
        ...said,
      }),
    )(document)

/** Adds to an answer that was given; without one it changes nothing. */
export const adding =
  ({ prescriptionId }: SessionMovement, more: Partial<ReportItem>) =>
  (document: ReportDocument): ReportDocument => {
    const item = itemFor(document, prescriptionId)
    return item ? withAnswer({ ...item, ...more })(document) : document
  }
