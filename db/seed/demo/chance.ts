/** A repeatable stream of numbers in [0, 1) (mulberry32), so that the demo clinic is always the same. */
export function chance(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A UUIDv7 for an instant, drawn from a stream. */
export function uuidAt(instant: Date, draw: () => number): string {
  const time = instant.getTime().toString(16).padStart(12, '0')
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(draw() * 16).toString(16)).join('')
  const variant = '89ab'[Math.floor(draw() * 4)]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${variant}${digits(3)}-${digits(12)}`
}
