import { useId, useState } from 'react'
import { Textarea } from '@/components/ui/field'

type WordsBoxProps = {
  label: string
  words: string
  max: number
  onWrite: (words: string) => void
}

/** Room for the patient's own words; what is typed is kept with every key. */
export const WordsBox = ({ label, words, max, onWrite }: WordsBoxProps) => {
  const id = useId()
  const [typed, setTyped] = useState(words)
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="text-xl font-semibold">
        {label}
      </label>
      <Textarea
        id={id}
        rows={3}
        maxLength={max}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          onWrite(target.value)
        }}
        className="text-[1.1875rem]"
      />
    </div>
  )
}
