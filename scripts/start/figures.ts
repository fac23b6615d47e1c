import { availableParallelism } from 'node:os'
import { loadLibrary } from '../../db/library/load'
import { drawAll, missingDrawings } from '../figures/draw-missing'
import { root } from '../install.mjs'
import { say, step } from './progress'

const drawings = (count: number): string => (count === 1 ? '1 drawing' : `${count} drawings`)

/**
 * Draws what is missing or was changed, on every core, and says so. The project ships its drawings,
 * so there is something to do only after a change.
 */
export async function drawWhatIsMissing(): Promise<void> {
  const missing = missingDrawings(root)
  if (missing.length === 0) return
  await step(
    `Drawing ${drawings(missing.length)} that changed`,
    () =>
      drawAll(missing, (result, done) => {
        const words = result.error === undefined ? '' : `, failed: ${result.error}`
        say(`  ${done} of ${missing.length}: ${result.slug}${words}`)
      }),
    ({ failed }) => (failed === 0 ? 'drawn' : `${failed} could not be drawn`),
  )
}

/** Developing, nobody waits for drawings that somebody else changed; the author page shows one's own. */
export function sayWhatIsMissing(): void {
  const { length } = missingDrawings(root)
  if (length > 0) say(`\n${drawings(length)} older than the poses: npm run figures`)
}

/**
 * Draws what changed while people work with what is there, on all cores but one, and shows it once
 * it is done. What goes wrong here stops nobody: a movement then keeps the picture it had.
 */
export async function drawInBackground(ownerUrl: string): Promise<void> {
  try {
    const missing = missingDrawings(root)
    if (missing.length === 0) return
    say(`\n${drawings(missing.length)} changed; drawing in the background …`)
    const cores = Math.max(1, availableParallelism() - 1)
    const { failed } = await drawAll(missing, () => {}, cores)
    await loadLibrary(ownerUrl)
    say(`  ${drawings(missing.length - failed)} ready`)
  } catch (error) {
    say(`  some could not be drawn: ${error instanceof Error ? error.message : String(error)}`)
  }
}
