import type { SheetChoices } from '@/lib/sheets/input'
import type { PrintedRevision } from '@/lib/sheets/queries'
import { Sheet } from './sheet'
import { SheetToolbar, type SheetToolbarProps } from './sheet-toolbar'

type SheetPageProps = Omit<SheetToolbarProps, 'today'> & {
  sheet: PrintedRevision
  choices: SheetChoices
}

/** The sheet as it will lie on the desk, under a toolbar that paper does not show. */
export const SheetPage = ({ sheet, choices, ...toolbar }: SheetPageProps) => (
  <>
    <SheetToolbar {...toolbar} choices={choices} today={sheet.usual.today} />
    <main className="sheet-preview">
      <Sheet sheet={sheet} choices={choices} />
    </main>
  </>
)
