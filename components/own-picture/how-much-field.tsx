import { ownPictureWords } from './own-picture-words'

type HowMuchFieldProps = { name: string; question: string; value: number | null }

const values = Array.from({ length: 11 }, (_, value) => value)

/** A number from 0 to 10, or none. */
export const HowMuchField = ({ name, question, value }: HowMuchFieldProps) => (
  <fieldset className="grid gap-2">
    <legend className="font-semibold">{question}</legend>
    <p className="text-quiet">
      {ownPictureWords.low} {ownPictureWords.high}
    </p>
    <div className="grid grid-cols-[repeat(auto-fill,minmax(3rem,1fr))] gap-2">
      {values.map((each) => (
        <label
          key={each}
          className="grid min-h-12 cursor-pointer place-items-center rounded-control border border-border bg-raised text-xl has-checked:border-accent has-checked:bg-accent-soft has-checked:font-bold has-checked:underline has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={each}
            defaultChecked={value === each}
            className="sr-only"
          />
          <span className="tabular">{each}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
