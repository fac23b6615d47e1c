import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { BackLink } from '@/components/ui/back-link'
import { TemplateReading } from '@/components/templates/template-reading'
import { gate } from '@/lib/access/gate'
import { clinicTeam } from '@/lib/access/grant'
import { movementsShown, templateById } from '@/lib/templates/queries'
import { movementsNamedIn } from '@/lib/programs/freeze'

export const metadata: Metadata = { title: 'Template' }

type TemplatePageProps = { params: Promise<{ templateId: string }> }

const TemplatePage = async ({ params }: TemplatePageProps) => {
  const { templateId } = await params
  const path = `/templates/${templateId}`
  const scope = await gate(clinicTeam(), path)
  if (!z.uuid().safeParse(templateId).success) notFound()
  const { name, document, isArchived } = await gate(templateById(scope, templateId), path)
  const movements = await movementsShown(scope, movementsNamedIn(document))
  return (
    <div className="grid max-w-3xl gap-4">
      <BackLink href="/templates">Templates</BackLink>
      <div>
        <h1 className="text-2xl">{name}</h1>
        <p className="text-quiet">
          {isArchived
            ? 'Archived. Bring it back to use it again.'
            : 'To use it, open a patient’s program and press Templates.'}
        </p>
      </div>
      <TemplateReading document={document} movements={movements} />
    </div>
  )
}

export default TemplatePage
