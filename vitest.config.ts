import path from 'node:path'
import { defineConfig } from 'vitest/config'

const here = import.meta.dirname

const alias = {
  '@': here,
  // The real one throws outside of a React server build.
  'server-only': path.join(here, 'tests/support/server-only.ts'),
}

const project = (name: string) => ({
  resolve: { alias },
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    environment: 'node' as const,
    // Far from UTC and at a quarter hour: code that forgets the patient's time zone fails here.
    env: { TZ: 'Asia/Kathmandu' },
  },
})

const integration = project('integration')

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('unit'),
      project('architecture'),
      {
        ...integration,
        test: {
          ...integration.test,
          globalSetup: ['tests/support/database-server.ts'],
          setupFiles: ['tests/support/worker-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
