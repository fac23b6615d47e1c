import { ButtonLink } from '@/components/ui/button'
import { firstName } from '@/lib/sessions/first-name'
import { commonWorries, firstWorries, OWN_WORRY } from '@/lib/worries/common-worries'
import { OwnWorry } from './own-worry'
import { WorryList } from './worry-list'
import { worryWords } from './worry-words'

type WorryChoiceProps = {
  name: string
  told: readonly { worry: string; words: string }[]
  /** The newcomer's first page: the list is short, and "not now" as big as the rest. */
  isFirst: boolean
}

const inFirst = (key: string) => (firstWorries as readonly string[]).includes(key)

/** Pick what worries you; or not now. */
export const WorryChoice = ({ name, told, isFirst }: WorryChoiceProps) => {
  const keys = told.map(({ worry }) => worry)
  const own = told.find(({ worry }) => worry === OWN_WORRY)?.words ?? null
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <header className="grid gap-2">
        {isFirst && <p className="text-xl">{worryWords.welcome(firstName(name))}</p>}
        <h1 className="text-[2rem]">{worryWords.title}</h1>
        <p>{worryWords.lead}</p>
        <p className="text-quiet">{worryWords.leadMore}</p>
      </header>
      <WorryList
        worries={commonWorries.filter(({ key }) => inFirst(key))}
        told={keys}
        isFirst={isFirst}
      />
      <details open={!isFirst}>
        <summary className="flex min-h-16 cursor-pointer items-center text-xl font-semibold text-accent">
          {worryWords.more}
        </summary>
        <WorryList
          worries={commonWorries.filter(({ key }) => !inFirst(key))}
          told={keys}
          isFirst={isFirst}
        />
      </details>
      <section className="grid gap-3">
        <h2 className="text-xl">{worryWords.ownTitle}</h2>
        <OwnWorry worry={OWN_WORRY} told={own} />
      </section>
      <div className="sticky bottom-0 -mx-4 grid gap-1 border-t border-line bg-paper px-4 py-3">
        <ButtonLink href="/today" size="session" look={isFirst ? 'primary' : 'secondary'}>
          {isFirst ? worryWords.notNow : worryWords.toToday}
        </ButtonLink>
        {isFirst && <p className="text-quiet">{worryWords.notNowMore}</p>}
      </div>
    </div>
  )
}
