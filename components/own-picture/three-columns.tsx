import { ButtonLink } from '@/components/ui/button'
import type { OwnPicture } from '@/lib/own-picture/own-picture'
import { ownPictureWords } from './own-picture-words'

type ThreeColumnsProps = {
  picture: Pick<OwnPicture, 'can' | 'notYet'>
  /** Names of what the program asks for now. */
  now: readonly string[]
}

const Column = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section className="grid content-start gap-2 rounded-card border border-line bg-raised p-4">
    <h2 className="text-xl">{title}</h2>
    {lines.length === 0 ? (
      <p className="text-quiet">{ownPictureWords.nothing}</p>
    ) : (
      <ul className="grid list-disc gap-1 ps-5 break-words">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
  </section>
)

/** Can, not yet, and what to do now: never what one cannot do alone (CLINICAL.md S24). */
export const ThreeColumns = ({ picture, now }: ThreeColumnsProps) => {
  const { can, notYet, now: doNow } = ownPictureWords.columns
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(12rem,100%),1fr))] gap-3">
        <Column title={can} lines={picture.can} />
        <Column title={notYet} lines={picture.notYet} />
        <Column title={doNow} lines={now} />
      </div>
      {now.length > 0 && (
        <ButtonLink href="/today" size="session">
          {ownPictureWords.toToday}
        </ButtonLink>
      )}
    </div>
  )
}
