import type { Metadata } from 'next'
import { cache } from 'react'
import { NoSheet } from '@/components/sheets/no-sheet'
import { SheetPage } from '@/components/sheets/sheet-page'
import { gate } from '@/lib/access/gate'
import { ownRecord } from '@/lib/access/grant'
import { sheetChoices } from '@/lib/sheets/input'
import { ownSheet } from '@/lib/sheets/queries'

const PATH = '/sheet/mine'

const opened = cache(async () => ownSheet(await gate(ownRecord(), PATH)))

export async function generateMetadata(): Promise<Metadata> {
  const sheet = await opened()
  return sheet ? { title: { absolute: sheet.name } } : { title: 'My sheet' }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const OwnSheetPage = async ({ searchParams }: Props) => {
  const sheet = await opened()
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
