'use client'

import { Check, ChevronDown } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { Button } from './button'

type Choice<K extends string> = { key: K; label: string; count?: number }

type CheckMenuProps<K extends string> = {
  label: string
  choices: readonly Choice<K>[]
  chosen: readonly K[]
  onChange: (chosen: K[]) => void
}

/** A menu of things to tick, which stays open while ticking. */
export const CheckMenu = <K extends string>({
  label,
  choices,
  chosen,
  onChange,
}: CheckMenuProps<K>) => (
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>
      <Button
        size="compact"
        className={chosen.length > 0 ? 'bg-accent-soft text-accent' : undefined}
      >
        {label}
        {chosen.length > 0 && ` (${chosen.length})`}
        <ChevronDown aria-hidden className="size-4" />
      </Button>
    </DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content
        align="start"
        sideOffset={4}
        className="z-50 max-h-[min(28rem,var(--radix-dropdown-menu-content-available-height))] min-w-56 overflow-y-auto rounded-control border border-line bg-raised p-1 shadow-lifted"
      >
        {choices.map(({ key, label: words, count }) => (
          <DropdownMenu.CheckboxItem
            key={key}
            checked={chosen.includes(key)}
            onSelect={(event) => event.preventDefault()}
            onCheckedChange={(isOn) =>
              onChange(isOn ? [...chosen, key] : chosen.filter((each) => each !== key))
            }
            className="flex min-h-8 cursor-pointer items-center gap-2 rounded px-2 outline-none data-[highlighted]:bg-accent-soft"
          >
            <span className="size-4">
              <DropdownMenu.ItemIndicator>
                <Check aria-hidden className="size-4 text-accent" />
              </DropdownMenu.ItemIndicator>
            </span>
            <span className="flex-1">{words}</span>
            {count !== undefined && <span className="tabular text-sm text-quiet">{count}</span>}
          </DropdownMenu.CheckboxItem>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
)
