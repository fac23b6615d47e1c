'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { toast } from '@/components/ui/toast'
import { FormProblem } from '@/components/forms/form-problem'
import { useActionForm } from '@/components/forms/use-action-form'
import { Button, ButtonLink } from '@/components/ui/button'
import type { Result } from '@/lib/action'
import { adapt, makeMovement } from '@/lib/movements/actions'
import type { MovementDocument } from '@/lib/movements/document'
import { makeInput, textForm, type MovementTextForm } from '@/lib/movements/input'
import type { StaleText } from '@/lib/movements/mutations'
import { TextFields } from './text-fields'
import { TwoTexts } from './two-texts'

type MovementFormProps = {
  start: MovementTextForm
  /** The text that is adapted; null makes a new movement. */
  adapting: { slug: string; contentHash: string } | null
  shipped: MovementDocument | null
  movements: readonly { slug: string; name: string }[]
}

type Made = { slug: string; contentHash: string }

/** Asks before a page with unsaved words is left for good. */
function useLeavingGuard(isDirty: boolean) {
  useEffect(() => {
    if (!isDirty) return
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [isDirty])
}

export const MovementForm = ({ start, adapting, shipped, movements }: MovementFormProps) => {
  const router = useRouter()
  const [startedFrom, setStartedFrom] = useState(adapting?.contentHash ?? '')
  const [theirs, setTheirs] = useState<StaleText | null>(null)

  const save = async (text: MovementTextForm, from: string): Promise<Result<Made>> => {
    if (!adapting) return makeMovement({ text })
    const result = await adapt({ slug: adapting.slug, startedFrom: from, text })
    setTheirs(!result.ok && result.code === 'conflict' ? (result.data as StaleText) : null)
    return result
  }

  const { form, submit, isBusy, problem } = useActionForm({
    schema: makeInput,
    action: ({ text }) => save(text, startedFrom),
    defaultValues: { text: start },
    onDone: ({ slug }) => {
      toast(adapting ? 'Saved. This text is not signed yet.' : 'Added to your library.')
      router.push(`/library/${slug}`)
    },
  })
  useLeavingGuard(form.formState.isDirty && !form.formState.isSubmitSuccessful)
  const mine = useWatch({ control: form.control, name: 'text' })

  const keepMine = async () => {
    if (!theirs || !adapting) return
    setStartedFrom(theirs.contentHash)
    const result = await save(form.getValues('text'), theirs.contentHash)
    if (result.ok) router.push(`/library/${result.data.slug}`)
  }

  const takeTheirs = () => {
    if (!theirs) return
    setStartedFrom(theirs.contentHash)
    form.reset({ text: textForm(theirs.standing) })
    setTheirs(null)
  }

  return (
    <form
      onSubmit={submit}
      noValidate
      className="grid gap-6 [&_:is(input,select,textarea)]:scroll-mb-28"
    >
      <TextFields form={form} shipped={shipped} movements={movements} />
      <div className="sticky bottom-0 -mx-2 grid gap-3 border-t border-line bg-paper px-2 py-3">
        <FormProblem problem={problem} />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" look="primary" disabled={isBusy}>
            {adapting ? 'Save as your clinic’s text' : 'Add to the library'}
          </Button>
          <ButtonLink href={adapting ? `/library/${adapting.slug}` : '/library'} look="quiet">
            Leave without saving
          </ButtonLink>
        </div>
      </div>
      {theirs && (
        <TwoTexts
          theirs={theirs.standing}
          mine={mine}
          onKeepMine={() => void keepMine()}
          onTakeTheirs={takeTheirs}
          onClose={() => setTheirs(null)}
        />
      )}
    </form>
  )
}
