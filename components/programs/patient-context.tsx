import type { ProgramInHand } from '@/lib/programs/queries'

type PatientContextProps = { patient: ProgramInHand['patient'] }

type FactProps = { label: string; isShort?: boolean; children: React.ReactNode }

const Fact = ({ label, isShort, children }: FactProps) => (
  <div className={isShort ? 'shrink-0' : 'min-w-0'}>
    <dt className="text-sm text-quiet">{label}</dt>
    <dd className="font-medium">{children}</dd>
  </div>
)

/** Who the program is for, while it is being built: what matters, what for, how sore. */
export const PatientContext = ({ patient }: PatientContextProps) => {
  const { whatMatters, goals, usualPain, worstPainLately } = patient
  return (
    <dl className="flex gap-x-8 gap-y-2 max-lg:flex-wrap">
      {whatMatters && <Fact label="What matters">“{whatMatters}”</Fact>}
      {goals.length > 0 && <Fact label="Goals">{goals.map(({ text }) => text).join(' · ')}</Fact>}
      <Fact label="Usual pain" isShort>
        <span className="tabular">
          {usualPain === null ? 'Not asked yet' : `${usualPain} of 10`}
        </span>
      </Fact>
      {worstPainLately !== null && (
        <Fact label="Worst in the last two weeks" isShort>
          <span className="tabular">{worstPainLately} of 10</span>
        </Fact>
      )}
    </dl>
  )
}
