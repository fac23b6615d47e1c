import { root } from '../install.mjs'
import type { Build } from './build'

/** The build that `npm start` serves. */
export function productionBuild(): Build {
  const { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key, NEXT_DIST_DIR } = process.env
  return {
    root,
    distDir: NEXT_DIST_DIR ?? '.next',
    env: key ? { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key } : {},
  }
}

/** The tests' own build: it leaves the one of `npm start` alone, which may be in use. */
export const testBuild: Build = { root, distDir: '.next-test', env: {} }
