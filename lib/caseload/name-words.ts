/** Small letters without their marks, so that "Åsa" stands beside "Asa" and either finds the other. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a name by which it is found, each once: "Anna-Maria de Vries" has four. */
export const nameWords = (name: string): string[] => [
  ...new Set(plain(name).match(/[\p{L}\p{N}]+/gu) ?? []),
]

/** What a list sorts a name by. */
export const nameKey = (name: string): string =>
  (plain(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
