import type { Metadata } from 'next'
import Link from 'next/link'
import { TemplateList } from '@/components/templates/template-list'
import { gate } from '@/lib/access/gate'
import { clinicTeam } from '@/lib/access/grant'
import { dayAt, sayDay } from '@/lib/days'
import { namedMovements, templates } from '@/lib/templates/queries'

export const metadata: Metadata = { title: 'Templates' }

type TemplatesPageProps = { searchParams: Promise<{ show?: string }> }

const TemplatesPage = async ({ searchParams }: TemplatesPageProps) => {
  const scope = await gate(clinicTeam(), '/templates')
  const isArchived = (await searchParams).show === 'archived'
  const found = await templates(scope, { isArchived })
  const names = await namedMovements(scope, found)
  const zone = scope.clinicTimeZone
  const today = dayAt(scope.now, zone)
  const lines = found.map(({ movements, changedAt, ...line }) => ({
    ...line,
    movements: movements.map((slug) => names.get(slug) ?? slug),
    changed: sayDay(dayAt(changedAt, zone), today),
  }))
  return (
    <div className="grid max-w-3xl gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h1 className="text-2xl">{isArchived ? 'Archived templates' : 'Templates'}</h1>
        <Link
          href={isArchived ? '/templates' : '/templates?show=archived'}
          className="text-accent underline-offset-2 hover:underline"
        >
          {isArchived ? 'Templates in use' : 'Archived'}
        </Link>
      </div>
      <TemplateList
        lines={lines}
        isArchived={isArchived}
        canChange={scope.actor.role !== 'assistant'}
      />
    </div>
  )
}

export default TemplatesPage
