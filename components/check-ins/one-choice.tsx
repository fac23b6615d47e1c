type OneChoiceProps = {
  name: string
  question: string
  choices: readonly { value: string; label: string }[]
}

/** One question, answered with one tap, or left open. */
export const OneChoice = ({ name, question, choices }: OneChoiceProps) => (
  <fieldset className="grid gap-2">
    <legend className="mb-2 text-xl font-semibold">{question}</legend>
    {choices.map(({ value, label }) => (
      <label
        key={value}
        className="flex min-h-14 cursor-pointer items-center gap-3 rounded-control border border-border bg-raised px-4 py-2 has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
      >
        <input type="radio" name={name} value={value} className="size-5 shrink-0 accent-accent" />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
)
