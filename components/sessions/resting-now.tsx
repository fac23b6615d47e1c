import type { MovementDocument } from '@/lib/movements/document'
import { soreWords } from './sore-words'

type RestingNowProps = {
  resting: readonly Pick<MovementDocument, 'slug' | 'name'>[]
  clinician: string
}

/** What rests for now because it hurt or the clinician holds it; the rest of the day stays. */
export const RestingNow = ({ resting, clinician }: RestingNowProps) =>
  resting.length > 0 && (
    <section className="grid gap-2 rounded-card border-s-4 border-careful bg-careful-soft p-4">
      <h2 className="text-xl">{soreWords.restsTitle}</h2>
      <ul className="grid list-disc gap-1 ps-6">
        {resting.map(({ slug, name }) => (
          <li key={slug}>{name}</li>
        ))}
      </ul>
      <p>{soreWords.restsMore(clinician)}</p>
    </section>
  )
