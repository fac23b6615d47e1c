import { browserOf, inBrowser, newBrowser, sends } from '../../support/browser'
import { expect, it } from 'vitest'
import { clinicTeam, careTeam } from '@/lib/access/grant'
import { accessUrl, activeAccessLink } from '@/lib/auth/access-links'
import { enter } from '@/lib/auth/actions'
import { askedCaseload } from '@/lib/caseload/input'
import { caseloadPage } from '@/lib/caseload/queries'
import { startOfDay } from '@/lib/caseload/start-of-day'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { asOwner } from '../../support/owner'
import { makeClinic, makeClinician, makePatient } from '../../support/people'
import { publishProgramFor } from '../../support/programs'
import { caseloadEntries } from '@/db/schema'
import { eq } from 'drizzle-orm'

it('waits for an invited patient to come, and once they came for their reports', async () => {
  const dana = await makeClinician(await makeClinic())
  const maria = await makePatient(dana)
  await publishProgramFor(dana, maria)
  const clinician = await browserOf(dana)
  const place = async () => {
    const [row] = await asOwner((tx) =>
      tx.select().from(caseloadEntries).where(eq(caseloadEntries.patientId, maria.id)),
    )
    return row
  }
  const midnightIn = (days: number) =>
    startOfDay(addDays(dayAt(now(), maria.timeZone), days), maria.timeZone)

  expect(await place()).toMatchObject({ rank: 10, rankFrom: midnightIn(10), silentFrom: null })
  const link = await inBrowser(clinician, async () =>
    activeAccessLink(await careTeam({ patientId: maria.id })),
  )
  expect(await place()).toMatchObject({ rank: 10, rankFrom: midnightIn(3), silentFrom: null })

  const token = accessUrl(link.id).split('/').at(-1) ?? ''
  await sends(newBrowser(), enter, { token, day: '14', month: '3', year: '1958' })
  expect(await place()).toMatchObject({ rankFrom: midnightIn(5), silentFrom: midnightIn(5) })
  const page = await inBrowser(clinician, async () =>
    caseloadPage(await clinicTeam(), askedCaseload({})),
  )
  expect(page.rows[0]?.reasons).toEqual([])
})
