import { installWhatIsMissing, loadTypeScript, requireNode } from './install.mjs'

requireNode()
await installWhatIsMissing()
const { look } = await loadTypeScript('./look/main.ts')
await look()
