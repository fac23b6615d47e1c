import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { MakeLinkButton } from '@/components/access/make-link-button'
import { addDays, sayDate, weekdayOf, type Day } from '@/lib/days'
import { sheetAddress, type SheetChoices } from '@/lib/sheets/input'
import { WarningSignsLink } from '@/components/shell/warning-signs-link'
import { ChoiceRow } from './choice-row'
import { PdfButton } from './pdf-button'
import { PrintButton } from './print-button'

export type SheetToolbarProps = {
  /** Address of the page, without its choices. */
  path: string
  choices: SheetChoices
  today: Day
  /** Whether the short print is a choice. */
  canBeShortened: boolean
  back: { href: string; words: string }
  /** The patient, when no access link is there for the code to open. */
  patientWithoutLink?: string | null
  /** Whether the patient's way to the warning signs stands in it. */
  hasWarningSigns?: boolean
}

const firstDays = (today: Day) => {
  const nextMonday = addDays(today, 8 - weekdayOf(today))
  const days = [
    { value: today, words: 'Today' },
    { value: addDays(today, 1), words: 'Tomorrow' },
  ]
  return weekdayOf(today) === 7
    ? days
    : [...days, { value: nextMonday, words: sayDate(nextMonday, { withYear: false }) }]
}

/** How to print, and the two ways to do it. Every choice is an address, so it can be kept. */
export const SheetToolbar = ({
  path,
  choices,
  today,
  canBeShortened,
  back,
  patientWithoutLink = null,
  hasWarningSigns = false,
}: SheetToolbarProps) => {
  const to = (change: Partial<SheetChoices>) => sheetAddress(path, { ...choices, ...change })
  return (
    <header className="z-10 border-b border-line bg-raised px-4 py-3 lg:sticky lg:top-0 print:hidden">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-end gap-x-5 gap-y-3">
        <Link
          href={back.href}
          className="flex min-h-12 items-center gap-2 font-semibold text-accent underline-offset-4 hover:underline"
        >
          <ArrowLeft aria-hidden className="size-5" />
          {back.words}
        </Link>
        {hasWarningSigns && <WarningSignsLink />}
        <div className="ms-auto flex flex-wrap items-start gap-3 lg:order-1">
          <PdfButton href={sheetAddress(`${path}/pdf`, choices)} />
          <PrintButton />
        </div>
        <div className="flex w-full flex-wrap gap-x-4 gap-y-3 lg:w-auto lg:gap-x-5">
          <ChoiceRow
            name="Paper"
            chosen={choices.paper}
            choices={[
              { value: 'a4', words: 'A4' },
              { value: 'letter', words: 'Letter' },
            ]}
            to={(paper) => to({ paper })}
          />
          <ChoiceRow
            name="Print"
            chosen={choices.print}
            choices={[
              { value: 'usual', words: 'Usual' },
              { value: 'large', words: 'Large' },
              ...(canBeShortened ? [{ value: 'short' as const, words: 'Short' }] : []),
            ]}
            to={(print) => to({ print })}
          />
          <ChoiceRow
            name="Weeks to tick"
            chosen={choices.weeks}
            choices={[
              { value: 1, words: '1' },
              { value: 2, words: '2' },
              { value: 4, words: '4' },
            ]}
            to={(weeks) => to({ weeks })}
          />
          <ChoiceRow
            name="First day"
            chosen={choices.from}
            choices={firstDays(today)}
            to={(from) => to({ from })}
          />
        </div>
      </div>
      {patientWithoutLink && (
        <div className="mx-auto mt-3 flex max-w-[90rem] flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-3">
          <p>The code on the sheet only leads to the sign-in page: this patient has no link yet.</p>
          <MakeLinkButton patientId={patientWithoutLink} />
        </div>
      )}
    </header>
  )
}
