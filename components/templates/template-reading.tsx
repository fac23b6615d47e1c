import { anchorInWords } from '@/lib/programs/anchor-words'
import type { ProgramDocument } from '@/lib/programs/document'
import { doseInWords } from '@/lib/programs/dose-words'

type TemplateReadingProps = { document: ProgramDocument; names: ReadonlyMap<string, string> }

/** What a template holds: each phase with its movements and doses. */
export const TemplateReading = ({ document, names }: TemplateReadingProps) => (
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
            <li key={each.id} className="py-2">
              <p className="font-semibold">{names.get(each.movement) ?? each.movement}</p>
              <p className="tabular">{doseInWords(each.dose)}</p>
              {each.anchors.length > 0 && (
                <p className="text-sm text-quiet">{each.anchors.map(anchorInWords).join(' · ')}</p>
              )}
              {each.note && <p className="text-sm text-quiet">Note: {each.note}</p>}
            </li>
          ))}
        </ol>
      </section>
    ))}
    {document.activity && <p>Keeping active: {document.activity}</p>}
  </div>
)
