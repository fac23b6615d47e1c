import { Command } from 'cmdk'
import type { ReactNode } from 'react'

type PaletteLineProps = {
  value: string
  icon: ReactNode
  aside?: ReactNode
  onChoose: () => void
  children: ReactNode
}

/** One way out of the palette. */
export const PaletteLine = ({ value, icon, aside, onChoose, children }: PaletteLineProps) => (
  <Command.Item
    value={value}
    onSelect={onChoose}
    className="flex min-h-10 cursor-pointer items-center gap-3 rounded-control px-3 py-1.5 data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent"
  >
    <span aria-hidden className="shrink-0 text-quiet">
      {icon}
    </span>
    <span className="min-w-0 wrap-anywhere">{children}</span>
    {aside && <span className="ms-auto shrink-0 text-sm text-quiet">{aside}</span>}
  </Command.Item>
)
