import { soreWords } from '@/components/sessions/sore-words'

/** A sore day on paper, in one line: the first page is full. */
export const SoreDayBox = () => (
  <p className="sheet-sore">
    <b>{soreWords.paperTitle}</b> {soreWords.full}
  </p>
)
