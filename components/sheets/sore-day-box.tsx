import { soreWords } from '@/components/sessions/sore-words'

/** A sore day on paper: what counts, and that the day after is as usual again. */
export const SoreDayBox = () => (
  <p className="sheet-sore">
    <b>{soreWords.paperTitle}</b> {soreWords.paper} {soreWords.full} {soreWords.paperEnd}
  </p>
)
