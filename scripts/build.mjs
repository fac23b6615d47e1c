import { installWhatIsMissing, loadTypeScript, requireNode } from './install.mjs'

requireNode()
await installWhatIsMissing()
const { buildForProduction } = await loadTypeScript('./build-for-production.ts')
await buildForProduction()
