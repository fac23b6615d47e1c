import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import type { Day } from '@/lib/days'
import type { MovementPage } from '@/lib/movements/queries'
import { sources } from '@/lib/movements/standing-text'
import { asSentence } from '@/lib/programs/as-sentence'
import { textDifferences } from '@/lib/movements/text-differences'
import { MovementActions } from './movement-actions'
import { MovementFacts } from './movement-facts'
import { MovementLadder } from './movement-ladder'
import { MovementPictures } from './movement-pictures'
import { MovementSafety } from './movement-safety'
import { MovementSource } from './movement-source'
import { MovementWords } from './movement-words'
import { SignedMark } from './signed-mark'
import { TextChanges } from './text-changes'

type MovementDetailProps = {
  page: MovementPage
  signer: string | null
  timeZone: string
  today: Day
  /** Whom the library was opened for, and what speaks against this movement for them. */
  patient?: { id: string; name: string; against: string }
}

/** One movement, whole: what the patient reads on the left, what the clinician needs beside it. */
export const MovementDetail = ({ page, signer, timeZone, today, patient }: MovementDetailProps) => {
  const { document: movement, source, shipped, ladder } = page
  const changes = shipped && source === 'adapted' ? textDifferences(shipped.document, movement) : []
  return (
    <article>
      <header className="mb-5 grid gap-2">
        {patient ? (
          <BackLink href={`/library?patient=${patient.id}`}>Library for {patient.name}</BackLink>
        ) : (
          <BackLink href="/library">Library</BackLink>
        )}
        <h1 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[1.75rem]">
          {movement.name}
          {source !== 'shipped' && <Badge tone="accent">{sources[source]}</Badge>}
          {!movement.isOfferedByDefault && <Badge tone="careful">Assess first</Badge>}
        </h1>
        {movement.aliases.length > 0 && (
          <p className="text-quiet">Also called {movement.aliases.join(', ')}</p>
        )}
        <p className="flex items-center gap-1.5">
          <SignedMark isSigned={page.review !== null} />
          {page.review ? `Signed by ${page.review.clinicianName}` : 'Not signed by a clinician yet'}
        </p>
        <MovementActions
          key={page.contentHash}
          movement={movement}
          contentHash={page.contentHash}
          isFavourite={page.isFavourite}
          isRetired={page.isRetired}
          isSigned={page.review !== null}
          canReturn={source === 'adapted' && shipped !== null}
          signer={signer}
        />
      </header>
      {patient?.against && (
        <div className="mb-5">
          <Notice tone="careful" title={`Left out for ${patient.name}`}>
            <p>{asSentence(patient.against)}</p>
          </Notice>
        </div>
      )}
      {page.isRetired && (
        <div className="mb-5">
          <Notice tone="careful" title="Out of your library">
            <p>Nobody finds it in a search. Programs that have it keep it.</p>
          </Notice>
        </div>
      )}
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22rem] xl:grid-rows-[auto_1fr]">
        <div className="grid max-w-[40rem] content-start gap-4">
          <p className="text-lg">{movement.purpose}</p>
          <MovementPictures movement={movement} figure={page.figure} />
        </div>
        <aside
          aria-label="At a glance"
          className="grid content-start gap-6 xl:col-start-2 xl:row-span-2 xl:row-start-1"
        >
          <MovementFacts movement={movement} />
          {ladder.length > 1 && (
            <section aria-labelledby="ladder">
              <h2 id="ladder" className="mb-2 text-lg">
                Easier to harder
              </h2>
              <MovementLadder ladder={ladder} slug={movement.slug} />
            </section>
          )}
        </aside>
        <div className="grid content-start gap-7">
          <MovementWords {...movement} />
          <MovementSafety precautions={movement.precautions} criteria={movement.criteria} />
          {changes.length > 0 && (
            <section aria-labelledby="changes" className="border-t border-line pt-4">
              <h2 id="changes" className="mb-2 text-lg">
                What your clinic changed
              </h2>
              {page.isBehindShipped && (
                <p className="mb-2 text-quiet">
                  The shipped text has changed since your clinic adapted it.
                </p>
              )}
              <TextChanges differences={changes} before="Shipped" after="Your clinic" />
            </section>
          )}
          <MovementSource page={page} timeZone={timeZone} today={today} />
        </div>
      </div>
    </article>
  )
}
