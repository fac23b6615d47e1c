'use client'

import type { ReactNode } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import type { MovementDocument } from '@/lib/movements/document'
import { textForm, type MovementTextForm } from '@/lib/movements/input'
import { fieldInWords, type Field } from '@/lib/movements/text-differences'
import { ShippedValue } from './shipped-value'

export type TextForm = UseFormReturn<{ text: MovementTextForm }>

const flat = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(String).sort().join('\n')
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(String).join('\n')
  return String(value)
}

type TextPartProps = {
  form: TextForm
  field: Field
  shipped: MovementDocument | null
  children: ReactNode
}

/** One field of a text; where it differs from the shipped one, it says what that was. */
export const TextPart = ({ form, field, shipped, children }: TextPartProps) => {
  const value = useWatch({ control: form.control, name: `text.${field}` })
  const shippedValue = shipped && textForm(shipped)[field]
  const differs = shipped !== null && flat(value) !== flat(shippedValue)
  return (
    <div className="grid gap-1.5">
      {children}
      {differs && (
        <ShippedValue
          words={fieldInWords(field, shipped)}
          onTake={() =>
            form.setValue(`text.${field}`, textForm(shipped)[field], {
              shouldDirty: true,
              shouldValidate: form.formState.isSubmitted,
            })
          }
        />
      )}
    </div>
  )
}
