const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

export const say = (text: string): void => console.log(text)

/** A reason to stop that is told in words, without a stack. */
export class Trouble extends Error {}

/** Says what is being done while it is done, and afterwards in a few words how it went. */
export async function step<Result>(
  title: string,
  work: () => Promise<Result>,
  outcome: (result: Result) => string,
): Promise<Result> {
  say(`${title} …`)
  const begun = performance.now()
  const result = await work()
  say(`  ${outcome(result)} (${seconds(begun)})`)
  return result
}
