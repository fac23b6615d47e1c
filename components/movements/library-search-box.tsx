'use client'

import { Search } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { KeyHint } from '@/components/keys/key-hint'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/field'

type LibrarySearchBoxProps = {
  ref: Ref<HTMLInputElement>
  words: string
  onType: (words: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** The search box stays in sight while the list moves under it. */
export const LibrarySearchBox = ({ ref, words, onType, onKeyDown }: LibrarySearchBoxProps) => (
  <div className="z-10 order-1 -mx-2 bg-paper px-2 pb-2 lg:sticky lg:top-0 lg:pt-1">
    <div className="relative">
      <Search
        aria-hidden
        className="pointer-events-none absolute start-3 top-1/2 size-5 -translate-y-1/2 text-quiet"
      />
      <Input
        ref={ref}
        type="search"
        name="q"
        aria-label="Search by name, muscle, position, thing or goal"
        placeholder="Name, muscle, position, thing or goal"
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        value={words}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        className="ps-10! text-base lg:pe-12!"
      />
      <span className="pointer-events-none absolute end-3 top-1/2 hidden -translate-y-1/2 lg:block">
        <KeyHint place="library" name="find" />
      </span>
    </div>
    <noscript>
      <Button type="submit" look="primary" className="mt-2">
        Search
      </Button>
    </noscript>
  </div>
)
