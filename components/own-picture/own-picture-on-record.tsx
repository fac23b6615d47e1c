import { dayAt, sayDay, type Day } from '@/lib/days'
import { ownLists, type OwnList } from '@/lib/own-picture/own-picture'
import type { StandingOwnPicture } from '@/lib/own-picture/queries'

type OwnPictureOnRecordProps = { own: StandingOwnPicture; today: Day; timeZone: string }

const labels: Record<OwnList, string> = {
  can: 'Can',
  notYet: 'Cannot yet',
  helped: 'Tried, helped',
  noChange: 'Tried, no change',
  worse: 'Tried, made it worse',
}

const ofTen = (value: number, before: number | null | undefined): string =>
  before === null || before === undefined || before === value
    ? `${value} of 10`
    : `${value} of 10, before that ${before}`

/** What the patient says of themselves, word for word, with what the numbers were before. */
export const OwnPictureOnRecord = ({ own, today, timeZone }: OwnPictureOnRecordProps) => {
  const { picture, before, writtenAt } = own
  const lists = ownLists.filter((list) => picture[list].length > 0)
  const { importance, confidence, pledge } = picture
  return (
    <section aria-labelledby="own-picture" className="grid content-start gap-2">
      <h2 id="own-picture" className="text-lg">
        What they say of themselves
      </h2>
      <dl className="grid gap-2 border-s-2 border-line ps-3">
        {lists.map((list) => (
          <div key={list}>
            <dt className="text-sm text-quiet">{labels[list]}</dt>
            <dd className="break-words">{picture[list].join(' · ')}</dd>
          </div>
        ))}
        {importance !== null && (
          <div>
            <dt className="text-sm text-quiet">Moving more is important to them</dt>
            <dd>{ofTen(importance, before?.importance)}</dd>
          </div>
        )}
        {confidence !== null && (
          <div>
            <dt className="text-sm text-quiet">Sure they can do some of it</dt>
            <dd>{ofTen(confidence, before?.confidence)}</dd>
          </div>
        )}
        {pledge && (
          <div>
            <dt className="text-sm text-quiet">Means to try</dt>
            <dd className="whitespace-pre-line">“{pledge}”</dd>
          </div>
        )}
      </dl>
      <p className="text-sm text-quiet">Written {sayDay(dayAt(writtenAt, timeZone), today)}</p>
    </section>
  )
}
