'use client'

import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useState } from 'react'
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form'
import type { z } from 'zod'
import type { Result } from '@/lib/action'
import { reached } from './reached'

type Options<In extends FieldValues, Out, D> = {
  schema: z.ZodType<Out, In>
  action: (input: In) => Promise<Result<D>>
  defaultValues: DefaultValues<In>
  onDone?: (data: D) => void
}

export type ActionForm<In extends FieldValues> = {
  form: UseFormReturn<In>
  submit: (event?: React.BaseSyntheticEvent) => Promise<void>
  isBusy: boolean
  /** What went wrong with the whole of it, in words; what was typed stays. */
  problem: string | null
}

const outOfReach =
  'We could not reach the server. What you typed is still here; please try again in a moment.'

/** The one way to do a form: the same zod schema here and on the server, its refusals by field. */
export function useActionForm<In extends FieldValues, Out, D>({
  schema,
  action,
  defaultValues,
  onDone,
}: Options<In, Out, D>): ActionForm<In> {
  const [problem, setProblem] = useState<string | null>(null)
  const form = useForm<In>({
    resolver: standardSchemaResolver(schema, undefined, { raw: true }) as never,
    defaultValues,
  })

  const send = async (values: In) => {
    setProblem(null)
    const result = await reached(action(values))
    if (!result) return setProblem(outOfReach)
    if (result.ok) return onDone?.(result.data)
    setProblem(result.message)
    const fields = Object.entries(result.fields ?? {})
    fields.forEach(([name, message], index) =>
      form.setError(name as Path<In>, { message }, { shouldFocus: index === 0 }),
    )
  }

  return {
    form,
    submit: form.handleSubmit(send),
    isBusy: form.formState.isSubmitting,
    problem,
  }
}
