import type { Metadata } from 'next'
import { cache } from 'react'
import { beforePlan } from '@/app/(portal)/before-plan'
import { PlanGate } from '@/components/screening/plan-gate'
import { NoSheet } from '@/components/sheets/no-sheet'
import { SheetPage } from '@/components/sheets/sheet-page'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { helpIn } from '@/lib/sessions/session-plan'
import { sheetChoices } from '@/lib/sheets/input'
import { ownSheet } from '@/lib/sheets/queries'

const PATH = '/sheet/mine'

const opened = cache(async () => {
  const scope = await gate(ownRecord(), PATH)
  const { sheet, standing } = await ownSheet(scope)
  return { sheet, patientId: scope.patientId, first: await beforePlan(scope, standing) }
})

export async function generateMetadata(): Promise<Metadata> {
  const { sheet } = await opened()
  return sheet ? { title: { absolute: sheet.name } } : { title: 'My sheet' }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const OwnSheetPage = async ({ searchParams }: Props) => {
  const { sheet, patientId, first } = await opened()
  if (first) {
    return (
      <main className="mx-auto max-w-[40rem] bg-paper px-4 py-8 text-[1.1875rem] leading-relaxed">
        {first}
      </main>
    )
  }
  if (!sheet) return <NoSheet />
  return (
    <PlanGate patientId={patientId} numbers={helpIn(sheet.document)}>
      <SheetPage
        sheet={sheet}
        path={PATH}
        choices={sheetChoices(await searchParams, sheet.usual)}
        back={{ href: '/today', words: 'Today' }}
        hasWarningSigns
      />
    </PlanGate>
  )
}

export default OwnSheetPage
