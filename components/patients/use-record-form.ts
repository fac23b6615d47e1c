'use client'

import { useState } from 'react'
import type { DefaultValues, FieldValues, Path, PathValue } from 'react-hook-form'
import type { z } from 'zod'
import { useActionForm } from '@/components/forms/use-action-form'
import type { Result } from '@/lib/action'
import type { StandingRecord } from '@/lib/patients/mutations'

type Versioned = FieldValues & { version: number }

type Options<In extends Versioned, Out, D> = {
  schema: z.ZodType<Out, In>
  action: (input: In) => Promise<Result<D>>
  defaultValues: In
  /** The part of a record that this form is about. */
  partOf: (record: StandingRecord) => Partial<In>
  onDone: (data: D) => void
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * A form on a part of the patient's record that someone else may be changing too. Where they
 * changed another part, it saves all the same; where they changed this one, both texts are kept.
 */
export function useRecordForm<In extends Versioned, Out, D>(options: Options<In, Out, D>) {
  const { schema, action, defaultValues, partOf, onDone } = options
  const [theirs, setTheirs] = useState<StandingRecord | null>(null)

  const send = async (input: In): Promise<Result<D>> => {
    const result = await action(input)
    if (result.ok || result.code !== 'conflict') return result
    const standing = result.data as StandingRecord
    const begun = Object.fromEntries(
      Object.keys(partOf(standing)).map((key) => [key, defaultValues[key]]),
    )
    if (isSame(partOf(standing), begun)) return action({ ...input, version: standing.version })
    setTheirs(standing)
    return result
  }

  const actionForm = useActionForm<In, Out, D>({
    schema,
    action: send,
    defaultValues: defaultValues as DefaultValues<In>,
    onDone,
  })
  const { form, submit } = actionForm

  const settle = () => {
    if (!theirs) return
    form.setValue('version' as Path<In>, theirs.version as PathValue<In, Path<In>>)
    setTheirs(null)
  }
  return {
    ...actionForm,
    theirs,
    saveMine: () => {
      settle()
      void submit()
    },
    takeTheirs: () => {
      if (theirs) form.reset({ ...form.getValues(), ...partOf(theirs) })
      settle()
    },
  }
}
