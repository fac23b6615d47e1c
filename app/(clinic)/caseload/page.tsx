import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CaseloadKeys } from '@/components/caseload/caseload-keys'
import { CaseloadTable } from '@/components/caseload/caseload-table'
import { ChooseSort } from '@/components/caseload/choose-sort'
import { EmptyCaseload } from '@/components/caseload/empty-caseload'
import { FindPatient } from '@/components/caseload/find-patient'
import { ViewTabs } from '@/components/caseload/view-tabs'
import { WeekLegend } from '@/components/caseload/week-legend'
import { WhoseList } from '@/components/caseload/whose-list'
import { KeyedLink } from '@/components/keys/keyed-link'
import { ButtonLink } from '@/components/ui/button'
import { clinicTeam } from '@/lib/access/grant'
import { gate } from '@/lib/access/gate'
import type { ClinicScope } from '@/lib/access/scope'
import { caseloadAddress } from '@/lib/caseload/address'
import { askedCaseload, type AskedCaseload } from '@/lib/caseload/input'
import { caseloadPage } from '@/lib/caseload/queries'
import { dayAt, sayDate } from '@/lib/days'
import { CaseloadSkeleton } from './skeleton'

export const metadata: Metadata = { title: 'Caseload' }

type CaseloadPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

type CaseloadProps = { scope: ClinicScope; asked: AskedCaseload }

const Caseload = async ({ scope, asked }: CaseloadProps) => {
  const { rows, next, counts } = await caseloadPage(scope, asked)
  const isOwner = scope.actor.role === 'owner'
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-2xl max-sm:-order-2">Caseload</h1>
        <p className="text-quiet max-sm:hidden">
          {sayDate(dayAt(scope.now, scope.clinicTimeZone))}
        </p>
        <div className="ms-auto flex items-center gap-3 max-sm:contents">
          {isOwner && <WhoseList asked={asked} />}
          <KeyedLink
            href="/patients/new"
            look="primary"
            place="caseload"
            name="add"
            className="max-sm:-order-1 max-sm:ms-auto"
          >
            Add a patient
          </KeyedLink>
        </div>
      </header>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ViewTabs asked={asked} counts={counts} />
        <div className="ms-auto flex min-w-0 items-center gap-2 max-sm:-order-1 max-sm:w-full">
          {asked.view === 'all' && !asked.q && <ChooseSort sort={asked.sort} whose={asked.whose} />}
          <FindPatient q={asked.q} whose={asked.whose} />
        </div>
      </div>
      {rows.length === 0 ? (
        <EmptyCaseload asked={asked} isOwner={isOwner} />
      ) : (
        <>
          <CaseloadKeys>
            <CaseloadTable rows={rows} />
          </CaseloadKeys>
          <footer className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <WeekLegend />
            <p className="ms-auto flex gap-2">
              {asked.after && (
                <ButtonLink size="compact" href={caseloadAddress({ ...asked, after: '' })}>
                  Back to the top
                </ButtonLink>
              )}
              {next && (
                <ButtonLink size="compact" href={caseloadAddress({ ...asked, after: next })}>
                  Next patients
                </ButtonLink>
              )}
            </p>
          </footer>
        </>
      )}
    </div>
  )
}

const CaseloadPage = async ({ searchParams }: CaseloadPageProps) => {
  const asked = askedCaseload(await searchParams)
  const scope = await gate(clinicTeam(), caseloadAddress(asked))
  return (
    <Suspense fallback={<CaseloadSkeleton />}>
      <Caseload scope={scope} asked={asked} />
    </Suspense>
  )
}

export default CaseloadPage
