import { Field, Textarea, describedBy } from '@/components/ui/field'
import { ownPictureWords } from './own-picture-words'

type LinesFieldProps = {
  name: string
  label: string
  text: string
  problem: string | undefined
}

/** A list as people write one: a thing a line. */
export const LinesField = ({ name, label, text, problem }: LinesFieldProps) => {
  const hint = ownPictureWords.oneALine
  return (
    <Field id={name} label={label} hint={hint} problem={problem}>
      <Textarea
        id={name}
        name={name}
        rows={Math.min(8, Math.max(2, text.split('\n').length + 1))}
        defaultValue={text}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(name, hint, problem)}
        className="text-[1.1875rem]"
      />
    </Field>
  )
}
