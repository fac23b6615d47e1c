type Indexed = Record<string, unknown>

const isObject = (value: unknown): value is Indexed => typeof value === 'object' && value !== null

/** Whether two JSON values say the same, in whatever order their keys stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  )
}
