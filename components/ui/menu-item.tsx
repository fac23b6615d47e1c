'use client'

import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'

export const menuClasses =
  'z-50 min-w-56 max-w-[min(24rem,calc(100vw-1rem))] rounded-control border border-line bg-raised p-1 shadow-lifted'

type MenuItemProps = { hint?: ReactNode; onSelect: () => void; children: ReactNode }

/** One thing to do in a menu, with its key beside it. */
export const MenuItem = ({ hint, onSelect, children }: MenuItemProps) => (
  <DropdownMenu.Item
    onSelect={onSelect}
    className="flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded px-2.5 outline-none data-[highlighted]:bg-accent-soft"
  >
    <span>{children}</span>
    {hint}
  </DropdownMenu.Item>
)
