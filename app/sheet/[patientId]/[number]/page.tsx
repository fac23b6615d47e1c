import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { SheetHeld } from '@/components/sheets/sheet-held'
import { SheetPage } from '@/components/sheets/sheet-page'
import { gate } from '@/lib/access/gate'
import { careTeam } from '@/lib/access/grant'
import { sheetChoices, sheetOfPatient } from '@/lib/sheets/input'
import { sheetByNumber } from '@/lib/sheets/queries'

type Props = {
  params: Promise<{ patientId: string; number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Granted and read once for the title and the page together, so that the audit trail says once. */
const opened = cache(async (patientId: string, number: string) => {
  const asked = sheetOfPatient.safeParse({ patientId, number })
  if (!asked.success) notFound()
  const path = `/sheet/${patientId}/${number}`
  const scope = await gate(careTeam(asked.data), path)
  return { path, sheet: await gate(sheetByNumber(scope, asked.data.number), path) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { patientId, number } = await params
  const { sheet } = await opened(patientId, number)
  return { title: { absolute: sheet.name } }
}

const PatientSheetPage = async ({ params, searchParams }: Props) => {
  const { patientId, number } = await params
  const { path, sheet } = await opened(patientId, number)
  if (sheet.held) return <SheetHeld patientId={patientId} name={sheet.document.patientName} />
  return (
    <SheetPage
      sheet={sheet}
      path={path}
      choices={sheetChoices(await searchParams, sheet.usual)}
      back={{ href: `/patients/${patientId}`, words: sheet.document.patientName }}
      patientWithoutLink={sheet.hasAccessLink ? null : patientId}
    />
  )
}

export default PatientSheetPage
