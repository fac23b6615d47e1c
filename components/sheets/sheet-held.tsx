import { ButtonLink } from '@/components/ui/button'

/** In place of a sheet that must not be handed out now. */
export const SheetHeld = ({ patientId, name }: { patientId: string; name: string }) => (
  <main className="mx-auto grid max-w-[40rem] content-start justify-items-start gap-4 px-4 py-10">
    <h1 className="text-2xl">The plan of {name} is held</h1>
    <p>
      It is not for handing out now. It can be printed again once a clinician has lifted what holds
      it. The revision can still be read in the history.
    </p>
    <div className="flex flex-wrap gap-3">
      <ButtonLink href={`/patients/${patientId}/safety`} look="primary" prefetch={false}>
        See what holds it
      </ButtonLink>
      <ButtonLink href={`/patients/${patientId}/revisions`} prefetch={false}>
        Read the revisions
      </ButtonLink>
    </div>
  </main>
)
