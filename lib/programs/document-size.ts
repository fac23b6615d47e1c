/** A program larger than this is refused: 256 KB of text as it is stored. */
export const MOST_DOCUMENT_BYTES = 256 * 1024

/** Bytes a document takes as UTF-8 JSON. */
export const documentBytes = (document: unknown): number =>
  new TextEncoder().encode(JSON.stringify(document)).length
