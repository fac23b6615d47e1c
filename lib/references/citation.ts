import { references, type Reference } from './references'

const byId = new Map(references.map((reference) => [reference.id, reference]))

/** The reference of this id, shown or not; undefined for an id nobody wrote down. */
export const referenceById = (id: string): Reference | undefined => byId.get(id)

export type Citation = {
  citation: string
  finding: string | null
  note: string | null
  link: { label: string; href: string } | null
}

function linkOf({ doi, pmid, address }: Reference): Citation['link'] {
  if (doi) return { label: `doi.org/${doi}`, href: `https://doi.org/${doi}` }
  if (pmid) return { label: `PubMed ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }
  return address ? { label: new URL(address).host, href: address } : null
}

/**
 * A reference as it may be shown: its own words and one link. Null where the source itself was never
 * seen, and for ids nobody wrote down: what was only recalled is not shown (CLINICAL.md S42).
 */
export function citationOf(id: string): Citation | null {
  const reference = byId.get(id)
  if (!reference || reference.status !== 'verified') return null
  return {
    citation: reference.citation,
    finding: reference.finding ?? null,
    note: reference.note ?? null,
    link: linkOf(reference),
  }
}

/** References that may be chosen for a movement, by citation. */
export const citations: readonly { id: string; citation: string }[] = references
  .filter(({ status }) => status === 'verified')
  .map(({ id, citation }) => ({ id, citation }))
  .sort((a, b) => a.citation.localeCompare(b.citation, 'en'))
