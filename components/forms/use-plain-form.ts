'use client'

import { useActionState, useEffect } from 'react'
import type { FormAnswer } from '@/lib/action'
import { noteWhatIsSent, typeAgain } from './typed-text'

type FormAction<D> = (before: FormAnswer<D> | null, form: FormData) => Promise<FormAnswer<D>>

/** A form of plain text fields: it works before the page's JavaScript has come, and without. */
export function usePlainForm<D>(action: FormAction<D>) {
  const [answer, send, isBusy] = useActionState(action, null)
  useEffect(noteWhatIsSent, [])
  useEffect(typeAgain, [])
  const refusal = answer?.ok === false ? answer : null
  return {
    send,
    isBusy,
    /** What went well, once it did. */
    done: answer?.ok ? answer.data : null,
    isDone: answer?.ok === true,
    /** What went wrong with the whole of it; what is wrong with a field is said there. */
    problem: refusal?.message ?? null,
    problemOf: (name: string): string | undefined => refusal?.fields?.[name],
    typed: (name: string): string => answer?.typed[name] ?? '',
  }
}
