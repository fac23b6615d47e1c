import { MovementThumb } from '@/components/movements/movement-thumb'
import { anchorInWords } from '@/lib/programs/anchor-words'
import type { ProgramDocument } from '@/lib/programs/document'
import { doseInWords } from '@/lib/programs/dose-words'
import type { MovementsShown } from '@/lib/templates/queries'

type TemplateReadingProps = { document: ProgramDocument; movements: MovementsShown }

type LineProps = {
  prescription: ProgramDocument['phases'][number]['prescriptions'][number]
  movement: ReturnType<MovementsShown['get']>
}

const Line = ({ prescription: { movement: slug, dose, anchors, note }, movement }: LineProps) => (
  <li className="flex gap-3 py-2">
    {movement && <MovementThumb {...movement} side={dose.side} />}
    <div className="min-w-0">
      <p className="font-semibold">{movement?.name ?? slug}</p>
      <p className="tabular">{doseInWords(dose)}</p>
      {anchors.length > 0 && (
        <p className="text-sm text-quiet">{anchors.map(anchorInWords).join(' · ')}</p>
      )}
      {note && <p className="text-sm text-quiet">Note: {note}</p>}
    </div>
  </li>
)

/** What a template holds: each phase with its movements and doses. */
export const TemplateReading = ({ document, movements }: TemplateReadingProps) => (
  <div className="grid gap-6">
    {document.introduction && <p className="whitespace-pre-line">{document.introduction}</p>}
    {document.phases.map((phase) => (
      <section key={phase.id} className="grid gap-2">
        <h2 className="text-base">
          {phase.name}
          {phase.weeks !== null && (
            <span className="font-normal text-quiet">
              , {phase.weeks === 1 ? '1 week' : `${phase.weeks} weeks`}
            </span>
          )}
        </h2>
        <ol className="divide-y divide-line border-y border-line">
          {phase.prescriptions.map((each) => (
            <Line key={each.id} prescription={each} movement={movements.get(each.movement)} />
          ))}
        </ol>
      </section>
    ))}
    {document.activity && <p>Keeping active: {document.activity}</p>}
  </div>
)
