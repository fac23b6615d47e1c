import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')

/** The floor of the framework: the same Next, the same bytes, and nothing behind them. */
const config = {
  poweredByHeader: false,
  turbopack: { root },
  typescript: { ignoreBuildErrors: true },
}

export default config
