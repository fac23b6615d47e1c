'use client'

import { Check, Copy } from 'lucide-react'
import { useState, type ComponentProps } from 'react'
import { Button } from './button'

type CopyButtonProps = { text: string; children: string } & Pick<
  ComponentProps<typeof Button>,
  'look' | 'size'
>

/** Puts a text on the clipboard and says so. */
export const CopyButton = ({ text, children, ...styling }: CopyButtonProps) => {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    )
  return (
    <>
      <Button onClick={copy} {...styling}>
        {outcome === 'copied' ? (
          <Check aria-hidden className="size-4" />
        ) : (
          <Copy aria-hidden className="size-4" />
        )}
        {children}
      </Button>
      <span role="status" className="text-sm text-quiet empty:hidden">
        {outcome === 'copied' && 'Copied'}
        {outcome === 'refused' && 'The browser did not allow it; mark the link and copy it.'}
      </span>
    </>
  )
}
