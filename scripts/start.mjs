import { installWhatIsMissing, loadTypeScript, requireNode } from './install.mjs'

requireNode()
await installWhatIsMissing({ development: false })
const { serve } = await loadTypeScript('./serve.ts')
await serve({ isDevelopment: process.argv.includes('--dev') })
