import { defineConfig } from 'drizzle-kit'

const config = defineConfig({
  dialect: 'postgresql',
  schema: './db/schema/index.ts',
  out: './db/migrations',
})

export default config
