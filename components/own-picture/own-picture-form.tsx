'use client'

import { FormProblem } from '@/components/forms/form-problem'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { Field, Textarea, describedBy } from '@/components/ui/field'
import { sayAboutMe } from '@/lib/own-picture/actions'
import { mostOf, ownLists, type OwnPicture } from '@/lib/own-picture/own-picture'
import { HowMuchField } from './how-much-field'
import { LinesField } from './lines-field'
import { ownPictureWords } from './own-picture-words'

/** The patient's own page, to write on: every part of it may stay empty. */
export const OwnPictureForm = ({ picture }: { picture: OwnPicture }) => {
  const { send, isBusy, isDone, problem, problemOf, typed } = usePlainForm(sayAboutMe)
  const text = (name: string, standing: string) => (problem ? typed(name) : standing)
  const { lists, important, sure, pledge, pledgeMore, save, saved } = ownPictureWords
  return (
    <form action={send} className="grid gap-6">
      <FormProblem problem={problem} />
      {ownLists.map((list) => (
        <LinesField
          key={list}
          name={list}
          label={lists[list]}
          text={text(list, picture[list].join('\n'))}
          problem={problemOf(list)}
        />
      ))}
      <HowMuchField name="importance" question={important} value={picture.importance} />
      <HowMuchField name="confidence" question={sure} value={picture.confidence} />
      <Field id="pledge" label={pledge} hint={pledgeMore} problem={problemOf('pledge')}>
        <Textarea
          id="pledge"
          name="pledge"
          rows={2}
          maxLength={mostOf.pledge}
          defaultValue={text('pledge', picture.pledge)}
          aria-describedby={describedBy('pledge', pledgeMore, problemOf('pledge'))}
          className="text-[1.1875rem]"
        />
      </Field>
      <div className="grid gap-2">
        <Button type="submit" look="primary" size="session" disabled={isBusy}>
          {save}
        </Button>
        <p role="status" className="font-semibold">
          {isDone && saved}
        </p>
      </div>
    </form>
  )
}
