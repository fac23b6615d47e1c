'use client'

import { useEffect, useId, useRef, useState, type ComponentProps } from 'react'
import { Field, Input, describedBy } from '@/components/ui/field'
import { passwordHint } from '@/lib/auth/password-rule'

type PasswordFieldProps = {
  name: string
  label: string
  problem?: string
  /** A password that is being made: says how it is coming along. */
  isNew?: boolean
  /** What the account says about the person; a password made of it is easy to guess. */
  about?: readonly string[]
} & Pick<ComponentProps<'input'>, 'autoFocus'>

const advice = 'At least 15 characters. Four or five words that you will remember work well.'

/** React empties a form that was sent; a long password stays, so that it can be mended. */
function useKeptText() {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const form = input.current?.form
    const keep = () => {
      const text = input.current?.value ?? ''
      queueMicrotask(() => {
        if (input.current) input.current.value = text
      })
    }
    form?.addEventListener('reset', keep)
    return () => form?.removeEventListener('reset', keep)
  }, [])
  return input
}

/** A password, which can be looked at, pasted, and filled in by a password manager. */
export const PasswordField = ({
  name,
  label,
  problem,
  isNew = false,
  about = [],
  ...rest
}: PasswordFieldProps) => {
  const id = useId()
  const input = useKeptText()
  const [isShown, setIsShown] = useState(false)
  const [typed, setTyped] = useState('')
  const hint = isNew ? (typed ? passwordHint(typed, about).words : advice) : undefined
  return (
    <Field
      id={id}
      label={label}
      hint={hint && <span aria-live="polite">{hint}</span>}
      problem={problem}
    >
      <div className="relative">
        <Input
          ref={input}
          id={id}
          name={name}
          type={isShown ? 'text' : 'password'}
          required
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(id, hint, problem)}
          className="pe-20"
          {...rest}
        />
        <button
          type="button"
          onClick={() => setIsShown(!isShown)}
          aria-pressed={isShown}
          aria-controls={id}
          className="absolute inset-y-0 end-0 min-w-12 rounded-control px-3 font-semibold text-accent hover:bg-accent-soft"
        >
          {isShown ? 'Hide' : 'Show'}
          <span className="sr-only"> what is written</span>
        </button>
      </div>
    </Field>
  )
}
