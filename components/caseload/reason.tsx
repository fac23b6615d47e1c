import { Badge } from '@/components/ui/badge'
import type { AttentionItem } from '@/lib/attention/attention'

type ReasonProps = {
  item: Pick<AttentionItem, 'label' | 'tone' | 'words'>
  /** Runs on with the words around it, rather than standing for itself. */
  isInLine?: boolean
}

/** One reason to look: its kind in a word, and what it is about. */
export const Reason = ({ item, isInLine = false }: ReasonProps) =>
  isInLine ? (
    <>
      <span className="me-2">
        <Badge tone={item.tone}>{item.label}</Badge>
      </span>
      <span className="sr-only">: </span>
      {item.words}
    </>
  ) : (
    <span className="inline-flex items-baseline gap-2">
      <span className="shrink-0">
        <Badge tone={item.tone}>{item.label}</Badge>
      </span>
      <span className="sr-only">: </span>
      <span>{item.words}</span>
    </span>
  )
