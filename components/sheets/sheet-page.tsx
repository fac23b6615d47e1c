import type { SheetChoices } from '@/lib/sheets/input'
import type { PrintedRevision } from '@/lib/sheets/queries'
import { currentPhase } from '@/lib/programs/planned-day'
import { canBeShortened } from '@/lib/sheets/sheet-layout'
import { Sheet } from './sheet'
import { SheetToolbar, type SheetToolbarProps } from './sheet-toolbar'

type SheetPageProps = Omit<SheetToolbarProps, 'today' | 'canBeShortened'> & {
  sheet: PrintedRevision
  choices: SheetChoices
}

/** The sheet as it will lie on the desk, under a toolbar that paper does not show. */
export const SheetPage = ({ sheet, choices, ...toolbar }: SheetPageProps) => (
  <>
    <SheetToolbar
      {...toolbar}
      choices={choices}
      today={sheet.usual.today}
      canBeShortened={canBeShortened(currentPhase(sheet.document.program).prescriptions.length)}
    />
    <main className="sheet-preview">
      <Sheet sheet={sheet} choices={choices} />
    </main>
  </>
)
