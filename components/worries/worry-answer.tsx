import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { FoldMark } from '@/components/ui/fold-mark'
import { sayDate } from '@/lib/days'
import { answersEdition } from '@/lib/worries/common-worries'
import { shownWorry, type Worry } from '@/lib/worries/worry'
import { Sources } from './sources'
import { TellClinician } from './tell-clinician'
import { worryWords } from './worry-words'

type WorryAnswerProps = {
  worry: Worry
  told: { weight: number | null } | null
  isFirst: boolean
}

const joined = (words: readonly string[]): string => words.join(' ')

/** A short answer, a tap that tells the clinician, and more for those who ask for it. */
export const WorryAnswer = ({ worry, told, isFirst }: WorryAnswerProps) => {
  const { answer, more } = shownWorry(worry)
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <Link
        href={`/worries${isFirst ? '?first=1' : ''}`}
        className="-mx-2 inline-flex min-h-12 items-center gap-2 justify-self-start px-2 font-semibold text-accent"
      >
        <ArrowLeft aria-hidden className="size-6 shrink-0" />
        {worryWords.back}
      </Link>
      <h1 className="text-[1.75rem] leading-tight">{worry.question}</h1>
      <p className="text-[1.375rem] leading-relaxed">{joined(answer.words)}</p>
      {worry.leadsTo === 'relief' && (
        <ButtonLink href="/relief" look="primary" size="session">
          {worryWords.toRelief}
        </ButtonLink>
      )}
      <TellClinician worry={worry.key} told={told} />
      {more.words.length > 0 && (
        <details className="group rounded-card border border-line bg-raised">
          <summary className="flex min-h-16 cursor-pointer list-none items-center gap-3 px-4 py-3 leading-snug font-semibold text-accent [&::-webkit-details-marker]:hidden">
            {worryWords.deeper}
            <FoldMark />
          </summary>
          <div className="grid gap-3 px-4 pb-4">
            {more.words.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </div>
        </details>
      )}
      <div className="grid gap-3">
        {isFirst && (
          <ButtonLink href="/worries?first=1" size="session">
            {worryWords.otherWorry}
          </ButtonLink>
        )}
        <ButtonLink href="/today" size="session">
          {worryWords.toToday}
        </ButtonLink>
      </div>
      <footer className="grid gap-1 border-t border-line pt-3">
        <p>{worryWords.doctor}</p>
        <Sources
          sources={[
            ...answer.sources,
            ...more.sources.filter(
              ({ citation }) => !answer.sources.some((each) => each.citation === citation),
            ),
          ]}
        />
        <p className="text-base text-quiet">
          {worryWords.edition(sayDate(answersEdition.writtenOn))}
        </p>
      </footer>
    </article>
  )
}
