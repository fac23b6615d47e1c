import { Badge } from '@/components/ui/badge'
import type { AttentionItem } from '@/lib/attention/attention'

type ReasonProps = {
  item: AttentionItem
  /** Runs on with the words around it, rather than standing for itself. */
  isInLine?: boolean
}

/** One reason to look: its kind in a word, and what it is about. */
export const Reason = ({ item, isInLine = false }: ReasonProps) => (
  <span className={isInLine ? undefined : 'inline-flex items-baseline gap-2'}>
    <span className={isInLine ? 'me-2' : 'shrink-0'}>
      <Badge tone={item.tone}>{item.label}</Badge>
    </span>
    <span className="sr-only">: </span>
    <span>{item.words}</span>
  </span>
)
