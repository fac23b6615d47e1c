import type { Metadata } from 'next'
import { cache } from 'react'
import { HeldView } from '@/components/screening/held-view'
import { NoSheet } from '@/components/sheets/no-sheet'
import { SheetPage } from '@/components/sheets/sheet-page'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { ownClinic } from '@/lib/sessions/queries'
import { sheetChoices } from '@/lib/sheets/input'
import { ownSheet } from '@/lib/sheets/queries'

const PATH = '/sheet/mine'

const opened = cache(async () => {
  const scope = await gate(ownRecord(), PATH)
  const { sheet, held } = await ownSheet(scope)
  return { sheet, held, clinic: held && (await ownClinic(scope)) }
})

export async function generateMetadata(): Promise<Metadata> {
  const { sheet } = await opened()
  return sheet ? { title: { absolute: sheet.name } } : { title: 'My sheet' }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const OwnSheetPage = async ({ searchParams }: Props) => {
  const { sheet, held, clinic } = await opened()
  if (held && clinic) {
    return (
      <main className="mx-auto max-w-[40rem] bg-paper px-4 py-8 text-[1.1875rem] leading-relaxed">
        <HeldView held={held} numbers={clinic} />
      </main>
    )
  }
  if (!sheet) return <NoSheet />
  return (
    <SheetPage
      sheet={sheet}
      path={PATH}
      choices={sheetChoices(await searchParams, sheet.usual)}
      back={{ href: '/today', words: 'Today' }}
    />
  )
}

export default OwnSheetPage
