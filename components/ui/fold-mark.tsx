import { ChevronDown } from 'lucide-react'

/** Says of a line that it opens, and which way it stands; its details are a `group`. */
export const FoldMark = () => (
  <ChevronDown
    aria-hidden
    className="ms-auto size-6 shrink-0 text-accent-strong group-open:rotate-180"
  />
)
