import { startEmbedded } from '@/db/embedded/start'

/** Starts the database of `root` in `dataDir`, prints its port, and stays until it is killed. */
const [root = '', dataDir = ''] = process.argv.slice(2)
const { port } = await startEmbedded({ root, dataDir })
process.stdout.write(`${port}\n`)
setInterval(() => {}, 1000)
