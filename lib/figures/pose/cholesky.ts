/**
 * Solves A·x = b for a symmetric positive definite A (rows, overwritten by its factor).
 * Returns undefined when A is not positive definite.
 */
export function solveCholesky(
  rows: readonly Float64Array[],
  b: Float64Array,
): Float64Array | undefined {
  const n = rows.length
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let j = 0; j < n; j++) {
    let pivot = at(j, j)
    for (let k = 0; k < j; k++) pivot -= at(j, k) ** 2
    if (pivot <= 0) return undefined
    const root = Math.sqrt(pivot)
    for (let i = j; i < n; i++) {
      const row = rows[i]
      if (!row) continue
      let value = at(i, j)
      for (let k = 0; k < j; k++) value -= at(i, k) * at(j, k)
      row[j] = i === j ? root : value / root
    }
  }
  const x = Float64Array.from(b)
  for (let i = 0; i < n; i++) {
    let value = x[i] ?? 0
    for (let k = 0; k < i; k++) value -= at(i, k) * (x[k] ?? 0)
    x[i] = value / at(i, i)
  }
  for (let i = n - 1; i >= 0; i--) {
    let value = x[i] ?? 0
    for (let k = i + 1; k < n; k++) value -= at(k, i) * (x[k] ?? 0)
    x[i] = value / at(i, i)
  }
  return x
}
