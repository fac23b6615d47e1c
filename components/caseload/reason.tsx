import { Badge } from '@/components/ui/badge'
import type { AttentionItem } from '@/lib/attention/attention'

/** One reason to look: its kind in a word, and what it is about. */
export const Reason = ({ item }: { item: AttentionItem }) => (
  <span className="inline-flex items-baseline gap-2">
    <span className="shrink-0">
      <Badge tone={item.tone}>{item.label}</Badge>
    </span>
    <span className="sr-only">: </span>
    <span>{item.words}</span>
  </span>
)
