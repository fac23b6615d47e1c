'use client'

import { paletteBox, paletteFrame, paletteWords } from './frame'

type PaletteArrivingProps = {
  typed: string
  onType: (typed: string) => void
  onClose: () => void
}

/** The palette's box while the rest of it is being fetched for the first time: nothing typed is lost. */
export const PaletteArriving = ({ typed, onType, onClose }: PaletteArrivingProps) => (
  <div role="dialog" aria-label="Go to" className={paletteFrame}>
    <input
      autoFocus
      value={typed}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      aria-label={paletteWords}
      placeholder={`${paletteWords}…`}
      className={paletteBox}
    />
  </div>
)
