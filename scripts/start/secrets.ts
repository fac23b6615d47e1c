import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

export type Secrets = {
  /** Signs the cookies that keep people signed in. */
  signIn: string
  /** Lets builds made at different times understand each other's forms. */
  actions: string
  ownerPassword: string
  appPassword: string
}

/** The secrets of this installation, made on its first start and readable by its account only. */
export function installationSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json')
  if (!fs.existsSync(file)) {
    const made: Secrets = {
      signIn: randomBytes(32).toString('base64url'),
      actions: randomBytes(32).toString('base64'),
      ownerPassword: randomBytes(18).toString('base64url'),
      appPassword: randomBytes(18).toString('base64url'),
    }
    fs.mkdirSync(dataDir, { recursive: true })
    const whole = `${file}.${process.pid}`
    fs.writeFileSync(whole, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
    try {
      // Unlike a rename, a link never replaces the secrets another start has just made.
      fs.linkSync(whole, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      fs.rmSync(whole)
    }
  }
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Secrets
}
