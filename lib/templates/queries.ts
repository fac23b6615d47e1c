import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { clinicians, programTemplates } from '../../db/schema'
import { read } from '../access/read'
import type { ClinicScope } from '../access/scope'
import { notFound } from '../errors'
import { movementsBySlug } from '../movements/queries'

/** A clinic keeps at most this many templates at hand; the list is one page. */
export const MOST_TEMPLATES = 200

const names = sql<string[]>`array(
  select distinct jsonb_path_query(${programTemplates.document},
    '$.phases[*].prescriptions[*].movement') #>> '{}')`

/** The clinic's templates by name, with the movements they hold; or those that were archived. */
export const templates = (scope: ClinicScope, { isArchived = false } = {}) =>
  read(scope, (tx) =>
    tx
      .select({
        id: programTemplates.id,
        name: programTemplates.name,
        movements: names,
        phaseCount: sql<number>`jsonb_array_length(${programTemplates.document}->'phases')`,
        changedAt: programTemplates.changedAt,
        createdBy: clinicians.name,
      })
      .from(programTemplates)
      .innerJoin(
        clinicians,
        and(
          eq(clinicians.clinicId, programTemplates.clinicId),
          eq(clinicians.id, programTemplates.createdBy),
        ),
      )
      .where(
        and(
          eq(programTemplates.clinicId, scope.clinicId),
          isArchived ? isNotNull(programTemplates.archivedAt) : isNull(programTemplates.archivedAt),
        ),
      )
      .orderBy(asc(programTemplates.name), asc(programTemplates.id))
      .limit(MOST_TEMPLATES),
  )

export type TemplateLine = Awaited<ReturnType<typeof templates>>[number]

/** One template whole. Throws not-found for an id that is not the clinic's. */
export const templateById = (scope: ClinicScope, templateId: string) =>
  read(scope, async (tx) => {
    const [template] = await tx
      .select({
        id: programTemplates.id,
        name: programTemplates.name,
        document: programTemplates.document,
        isArchived: sql<boolean>`${programTemplates.archivedAt} is not null`,
      })
      .from(programTemplates)
      .where(
        and(eq(programTemplates.clinicId, scope.clinicId), eq(programTemplates.id, templateId)),
      )
    if (!template) throw notFound()
    return template
  })

/** What a reading shows of the movements in a template, by slug. */
export async function movementsShown(scope: ClinicScope, slugs: readonly string[]) {
  const texts = await movementsBySlug(scope, slugs)
  return new Map(
    [...texts].map(
      ([
        slug,
        {
          document: { name, startPosition },
          figure,
        },
      ]) => [slug, { slug, name, startPosition, thumb: figure?.thumb ?? null }],
    ),
  )
}

export type MovementsShown = Awaited<ReturnType<typeof movementsShown>>

/** Names of the movements that templates hold, by slug, as the clinic's library has them. */
export async function namedMovements(
  scope: ClinicScope,
  held: readonly { movements: readonly string[] }[],
): Promise<Map<string, string>> {
  const texts = await movementsBySlug(
    scope,
    held.flatMap(({ movements }) => movements),
  )
  return new Map([...texts].map(([slug, { document }]) => [slug, document.name]))
}
