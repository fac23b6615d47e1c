import { minutesADay } from '@/lib/programs/minutes-a-day'
import { currentPhase } from '@/lib/programs/planned-day'
import type { RevisionToBe } from '@/lib/programs/publishing/queries'
import type { RevisionDocument } from '@/lib/programs/revision'
import { ChangeList } from './change-list'
import { Decisions } from './decisions'
import { PublishForm } from './publish-form'
import { ReadyToPublish } from './ready-to-publish'

type PublishPanelProps = {
  patientId: string
  firstName: string
  next: RevisionToBe
}

const FirstTime = ({ document, firstName }: { document: RevisionDocument; firstName: string }) => {
  const phase = currentPhase(document.program)
  const { average } = minutesADay(phase.prescriptions)
  return (
    <>
      <p>
        This is {firstName}’s first program: about {average} minutes a day.
      </p>
      <ul className="ms-5 list-disc">
        {phase.prescriptions.map(({ id, movement }) => (
          <li key={id}>{document.movements[movement]?.movement.name}</li>
        ))}
      </ul>
    </>
  )
}

/** Without a rest position of its own, the usual ones go with it: said before it is signed. */
const RestsBesides = ({ document }: { document: RevisionDocument }) => {
  const { program, movements, rests = {} } = document
  const hasOwn = currentPhase(program).prescriptions.some(
    ({ movement }) => movements[movement]?.movement.kind === 'position',
  )
  const names = Object.values(rests).map(({ movement }) => movement.name.toLowerCase())
  if (hasOwn || names.length === 0) return null
  return (
    <p className="text-quiet">
      No rest position is in it, so for relief the usual ones go with it: {names.join(', ')}.
    </p>
  )
}

const News = ({ next, firstName }: Omit<PublishPanelProps, 'patientId'>) => {
  if (!next.latest) return <FirstTime document={next.document} firstName={firstName} />
  if (next.changes.length === 0) {
    return <p>Nothing {firstName} sees today is different. Later phases or details changed.</p>
  }
  return (
    <section className="grid gap-2">
      <h2 className="text-lg">What changed, as {firstName} will read it</h2>
      <ChangeList changes={next.changes} />
    </section>
  )
}

/** The last look before a program goes out: what is in the way, what is new, the note, the name. */
export const PublishPanel = ({ patientId, firstName, next }: PublishPanelProps) => {
  const { name, credentials } = next.document.signedBy
  if (next.hindrances.length > 0) {
    return <ReadyToPublish patientId={patientId} hindrances={next.hindrances} />
  }
  return (
    <div className="grid gap-5">
      <News next={next} firstName={firstName} />
      <RestsBesides document={next.document} />
      <Decisions title="You sign for" document={next.document} />
      <PublishForm
        patientId={patientId}
        firstName={firstName}
        draftVersion={next.draftVersion}
        signer={credentials ? `${name}, ${credentials}` : name}
        isFirst={next.latest === null}
      />
    </div>
  )
}
