import type { RevisionDocument } from '@/lib/programs/revision'

type StopBoxProps = { stopRules: string[]; clinic: RevisionDocument['clinic'] }

/** When to stop, and whom to ring. Plain and without softening. */
export const StopBox = ({ stopRules, clinic }: StopBoxProps) => {
  const numbers = [
    { who: 'Emergency', phone: clinic.emergencyNumber },
    { who: 'Your clinic', phone: clinic.phone },
    { who: 'If you feel very low', phone: clinic.crisisLine },
  ].filter(({ phone }) => phone !== '')
  return (
    <section className="sheet-stop" aria-labelledby="when-to-stop">
      <div>
        <h2 id="when-to-stop">When to stop</h2>
        <ul>
          {stopRules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
      <dl>
        {numbers.map(({ who, phone }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{phone}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
