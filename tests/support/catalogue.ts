import { readLibrary } from '@/db/library/load'
import { catalogueEntry, type CatalogueEntry } from '@/lib/movements/catalogue'
import { hashOfMovement } from '@/lib/movements/content-hash'
import { inLibraryOrder } from '@/lib/movements/library-order'
import { standingText } from '@/lib/movements/standing-text'

/** The shipped library as a clinic that changed nothing sees it, in library order. */
export async function shippedCatalogue(): Promise<CatalogueEntry[]> {
  const entries = (await readLibrary()).flatMap((document) => {
    const text = standingText(
      { document, contentHash: hashOfMovement(document), figure: null },
      undefined,
    )
    return text ? [catalogueEntry(text, false)] : []
  })
  return inLibraryOrder(entries)
}

/** A library of `count` movements that differ in every word people search by; the same each time. */
export function generatedCatalogue(
  shipped: readonly CatalogueEntry[],
  count: number,
): CatalogueEntry[] {
  const entries = Array.from({ length: count }, (_, at) => {
    const like = shipped[at % shipped.length] as CatalogueEntry
    const round = Math.floor(at / shipped.length)
    if (round === 0) return like
    const mark = `version ${round}`
    return {
      ...like,
      slug: `${like.slug}-${round}`,
      name: `${like.name}, ${mark}`,
      aliases: like.aliases.map((alias) => `${alias} ${mark}`),
      ladder: { easier: null, harder: null },
      loadLevel: 1 + (at % 5),
    }
  })
  return inLibraryOrder(entries)
}
