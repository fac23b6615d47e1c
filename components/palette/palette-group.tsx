import { Command } from 'cmdk'
import type { ReactNode } from 'react'

/** Lines of one kind under their name. */
export const PaletteGroup = ({ title, children }: { title: string; children: ReactNode }) => (
  <Command.Group
    heading={title}
    className="pb-2 [&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-1 [&_[cmdk-group-heading]]:pb-0.5 [&_[cmdk-group-heading]]:text-sm [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-quiet"
  >
    {children}
  </Command.Group>
)
