import Link from 'next/link'
import { useId } from 'react'
import { classes } from '@/components/ui/classes'

type ChoiceRowProps<V extends string | number> = {
  name: string
  chosen: V
  choices: { value: V; words: string }[]
  to: (value: V) => string
}

/** A few choices side by side, each a link to the same page with that choice made. */
export function ChoiceRow<V extends string | number>({
  name,
  chosen,
  choices,
  to,
}: ChoiceRowProps<V>) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="grid gap-1">
      <span id={id} className="text-[0.8125rem] text-quiet">
        {name}
      </span>
      <div className="flex flex-wrap rounded-control border border-border">
        {choices.map(({ value, words }, index) => (
          <Link
            key={value}
            href={to(value)}
            replace
            scroll={false}
            prefetch={false}
            aria-current={value === chosen ? 'true' : undefined}
            className={classes(
              'grid min-h-12 min-w-12 place-items-center px-3 font-semibold',
              index > 0 && 'border-s border-border',
              value === chosen
                ? 'bg-accent text-on-accent'
                : 'text-ink hover:bg-sunken first:rounded-s-[7px] last:rounded-e-[7px]',
              index === 0 && 'rounded-s-[7px]',
              index === choices.length - 1 && 'rounded-e-[7px]',
            )}
          >
            {words}
          </Link>
        ))}
      </div>
    </div>
  )
}
