import type { ProgramInHand } from '@/lib/programs/queries'

type PatientContextProps = { patient: ProgramInHand['patient'] }

const Fact = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-sm text-quiet">{label}</dt>
    <dd className="font-medium">{children}</dd>
  </div>
)

/** Who the program is for, while it is being built: what matters, what for, how sore. */
export const PatientContext = ({ patient }: PatientContextProps) => {
  const { whatMatters, goals, usualPain, worstPainLately } = patient
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {whatMatters && <Fact label="What matters">“{whatMatters}”</Fact>}
      {goals.length > 0 && <Fact label="Goals">{goals.map(({ text }) => text).join(' · ')}</Fact>}
      <Fact label="Usual pain">
        <span className="tabular">
          {usualPain === null ? 'Not asked yet' : `${usualPain} of 10`}
        </span>
      </Fact>
      {worstPainLately !== null && (
        <Fact label="Worst in the last two weeks">
          <span className="tabular">{worstPainLately} of 10</span>
        </Fact>
      )}
    </dl>
  )
}
