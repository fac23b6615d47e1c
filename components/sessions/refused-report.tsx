'use client'

import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { sayDate } from '@/lib/days'
import { movementDone } from '@/lib/reports/brief-in-glide'
import type { KeptReport } from '@/lib/reports/outbox'
import type { ReportDocument } from '@/lib/reports/document'
import { momentName } from '@/lib/sessions/session-plan'
import { saidInWords } from './said-in-words'
import { keptWords } from './today-words'

/** A movement whose name this phone never kept. */
const readSlug = (slug: string): string =>
  `${slug.charAt(0).toUpperCase()}${slug.slice(1).replaceAll('-', ' ')}`

/** What was told, as a text that can go into a message to the clinic. */
const textOf = (
  { performedOn, moment, items, comment }: ReportDocument,
  names: KeptReport['names'] = {},
): string[] => [
  `${sayDate(performedOn)}, ${momentName(moment)}`,
  ...items.map((item) => {
    const told = `${names[movementDone(item)] ?? readSlug(movementDone(item))}. ${saidInWords(item)}`
    return item.comment ? `${told}. “${item.comment}”` : told
  }),
  ...(comment ? [`“${comment}”`] : []),
]

type RefusedReportProps = { kept: KeptReport; onRemove: () => void }

/** A report the clinic does not take: why, what it says, and what to do with it. */
export const RefusedReport = ({ kept, onRemove }: RefusedReportProps) => {
  const lines = textOf(kept.document, kept.names)
  return (
    <section className="grid gap-3 rounded-card border border-line bg-sunken p-4">
      <h2 className="text-xl">{keptWords.refusedTitle}</h2>
      <p>{kept.refusal}</p>
      <ul className="grid gap-1 border-s-4 border-border ps-3">
        {lines.map((line) => (
          <li key={line} className="wrap-anywhere whitespace-pre-line">
            {line}
          </li>
        ))}
      </ul>
      <p>{keptWords.refusedMore}</p>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton text={lines.join('\n')} size="large">
          {keptWords.copy}
        </CopyButton>
        <Button size="large" onClick={onRemove}>
          {keptWords.remove}
        </Button>
      </div>
    </section>
  )
}
