import { productionBuild } from './start/app-builds'
import { buildApp } from './start/build'
import { end, endWhenAsked, isEnding } from './start/lifetime'
import { drawWhatIsMissing } from './start/figures'
import { step, Trouble } from './start/progress'

/** Builds the app and ends the process. Needs no database. */
export async function buildForProduction(): Promise<void> {
  endWhenAsked()
  try {
    await step(
      'Building the app',
      () => buildApp(productionBuild()),
      () => 'built',
    )
    await drawWhatIsMissing()
    await end(0)
  } catch (error) {
    if (!isEnding()) console.error(error instanceof Trouble ? `\n${error.message}` : error)
    await end(1)
  }
}
