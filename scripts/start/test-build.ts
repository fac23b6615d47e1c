import { root } from '../install.mjs'
import type { Build } from './build'

/** The tests' own build: it leaves the one of `npm start` alone, which may be in use. */
export const testBuild: Build = { root, distDir: '.next-test', env: {} }
