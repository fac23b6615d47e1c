import type { Facts } from '../protection/patient-filter'
import { isOpenToPatient } from '../protection/patient-filter'
import type { ProtectionProfile } from '../protection/profile'
import type { RevisionDocument } from './revision'

/**
 * Ways to rest that go with every program, for when it names none or its own are held: no one with
 * nothing comfortable meets an empty page (CLINICAL.md S29; 2.4, "relief positions"). Lying, propped
 * up and sitting, of the lightest load and with the spine in its middle range. Which ones: ours [J].
 */
export const usualRests = [
  'supported-recline-rest',
  'legs-on-chair-rest',
  'hook-lying-rest',
  'seated-belly-breath',
] as const

type Text = { document: Facts; isRetired?: boolean }

/** The usual rests a revision takes along: those the clinic keeps and the patient's filter lets through. */
export const restsToTake = (
  texts: ReadonlyMap<string, Text>,
  profile: ProtectionProfile,
): string[] =>
  usualRests.filter((slug) => {
    const text = texts.get(slug)
    return text !== undefined && !text.isRetired && isOpenToPatient(text.document, profile, [])
  })

/** A movement's text as a revision carries it, be it in the program or one of the usual rests. */
export const frozenIn = ({ movements, rests }: RevisionDocument, slug: string) =>
  movements[slug] ?? rests?.[slug]
