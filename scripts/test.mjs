import { installWhatIsMissing, loadTypeScript, requireNode } from './install.mjs'

requireNode()
await installWhatIsMissing()
const { runChecks } = await loadTypeScript('./run-checks.ts')
await runChecks(process.argv.slice(2))
