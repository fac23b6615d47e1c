/**
 * Sends a statement at once, so that it travels with those sent after it. They run in the order they
 * were sent; await their answers with `together`.
 */
export function sent<T>(statement: { execute(): Promise<T> }): Promise<T> {
  const answer = statement.execute()
  answer.catch(() => {})
  return answer
}

/** Awaits statements that were sent. When several failed, the first is thrown: the others failed of it. */
export async function together<T extends readonly unknown[]>(
  ...answers: { [K in keyof T]: Promise<T[K]> }
): Promise<T> {
  const settled = await Promise.allSettled(answers)
  return settled.map((each) => {
    if (each.status === 'rejected') throw each.reason
    return each.value
  }) as unknown as T
}
