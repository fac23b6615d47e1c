import { installWhatIsMissing, loadTypeScript, requireNode } from './install.mjs'

requireNode()
await installWhatIsMissing({ development: false })
const { makeFirstOwner } = await loadTypeScript('./make-first-owner.ts')
await makeFirstOwner()
