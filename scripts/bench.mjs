import { installWhatIsMissing, loadTypeScript, requireNode } from './install.mjs'

requireNode()
await installWhatIsMissing()
const { bench } = await loadTypeScript('./bench/main.ts')
await bench()
