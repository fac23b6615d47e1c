import type { MomentSoFar } from '@/lib/sessions/day-so-far'
import { MomentRow } from './moment-row'

type MomentListProps = { title: string; more?: string; moments: readonly MomentSoFar[] }

export const MomentList = ({ title, more, moments }: MomentListProps) =>
  moments.length === 0 ? null : (
    <section>
      <h2 className="text-xl">{title}</h2>
      {more && <p className="text-quiet">{more}</p>}
      <ul className="-mx-2 mt-1 divide-y divide-line">
        {moments.map((moment) => (
          <MomentRow key={moment.moment} moment={moment} />
        ))}
      </ul>
    </section>
  )
