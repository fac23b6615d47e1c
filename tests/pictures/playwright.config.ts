import path from 'node:path'
import { defineConfig } from '@playwright/test'
import stories from '../../playwright.config'

const here = import.meta.dirname

/** Pictures for people to look at; nothing here passes or fails for how it looks. */
export default defineConfig({
  ...stories,
  testDir: here,
  testMatch: '*.pictures.ts',
  tsconfig: path.join(here, '../e2e/support/tsconfig.json'),
  globalSetup: path.join(here, '../e2e/support/server.ts'),
  outputDir: path.join(here, '../../test-results/pictures'),
  reporter: 'list',
  workers: 1,
  timeout: 60_000,
  projects: [{ name: 'pictures', use: { viewport: { width: 1440, height: 900 } } }],
})
