import { and, eq, isNull, sql } from 'drizzle-orm'
import { programTemplates } from '../../db/schema'
import type { ClinicScope } from '../access/scope'
import { change } from '../audit/change'
import { Problem, notFound } from '../errors'
import { MOST_DOCUMENT_BYTES, documentBytes } from '../programs/document-size'
import type { NewTemplateInput, RenameTemplateInput, TemplateInput } from './input'
import { MOST_TEMPLATES } from './queries'

type Prescriber = ClinicScope<'owner' | 'clinician'>

const one = ({ clinicId }: Prescriber, templateId: string) =>
  and(eq(programTemplates.clinicId, clinicId), eq(programTemplates.id, templateId))

/**
 * Puts a draft among the clinic's templates. The same id twice makes one. Throws `too-large` past
 * 256 KB, and `invalid` when the clinic has as many templates as fit on its page.
 */
export const saveTemplate = (
  scope: Prescriber,
  { templateId, name, document }: NewTemplateInput,
): Promise<{ templateId: string }> =>
  change(scope, 'template.saved', async (tx, trace) => {
    trace.subjectId = templateId
    if (documentBytes(document) > MOST_DOCUMENT_BYTES) throw new Problem('too-large')
    const [{ count } = { count: 0 }] = await tx
      .select({ count: sql<number>`count(*)::int` })
      .from(programTemplates)
      .where(
        and(eq(programTemplates.clinicId, scope.clinicId), isNull(programTemplates.archivedAt)),
      )
    if (count >= MOST_TEMPLATES) {
      throw new Problem(
        'invalid',
        `There are ${count} templates already. Please archive one first.`,
      )
    }
    const made = await tx
      .insert(programTemplates)
      .values({
        ...{ clinicId: scope.clinicId, id: templateId, name, document },
        ...{ createdBy: scope.actor.id, changedAt: scope.now },
      })
      .onConflictDoNothing()
      .returning({ id: programTemplates.id })
    trace.isUnchanged = made.length === 0
    return { templateId }
  })

const changeTemplate = async (
  scope: Prescriber,
  event: 'template.saved' | 'template.archived',
  templateId: string,
  values: Partial<Pick<typeof programTemplates.$inferInsert, 'name' | 'archivedAt'>>,
): Promise<void> =>
  change(scope, event, async (tx, trace) => {
    trace.subjectId = templateId
    const changed = await tx
      .update(programTemplates)
      .set({ ...values, changedAt: scope.now, version: sql`${programTemplates.version} + 1` })
      .where(one(scope, templateId))
      .returning({ id: programTemplates.id })
    if (changed.length === 0) throw notFound()
  })

export const renameTemplate = (scope: Prescriber, { templateId, name }: RenameTemplateInput) =>
  changeTemplate(scope, 'template.saved', templateId, { name })

/** Takes a template off the list; `restoreTemplate` brings it back as it was. */
export const archiveTemplate = (scope: Prescriber, { templateId }: TemplateInput) =>
  changeTemplate(scope, 'template.archived', templateId, { archivedAt: scope.now })

export const restoreTemplate = (scope: Prescriber, { templateId }: TemplateInput) =>
  changeTemplate(scope, 'template.saved', templateId, { archivedAt: null })
