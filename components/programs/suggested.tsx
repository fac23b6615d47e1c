'use client'

import { Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useBuilder } from './builder-context'

type SuggestedProps = { movements: readonly { slug: string; reason: string }[] }

/** Movements to put in with one click each, with the reason for each. */
export const Suggested = ({ movements }: SuggestedProps) => {
  const { library, nameOf, add } = useBuilder()
  if (movements.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-1.5">
      {movements.map(({ slug, reason }) => (
        <li key={slug}>
          <Button
            size="compact"
            className="h-full flex-col items-start! py-1 text-start"
            onClick={() => {
              const entry = library.factsOf(slug)
              if (entry) add(entry)
            }}
          >
            <span className="flex items-center gap-1">
              <Plus aria-hidden className="size-3.5" /> {nameOf(slug)}
            </span>
            <span className="text-[0.8125rem] font-normal text-quiet">{reason}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
