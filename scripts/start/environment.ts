import { installationSecrets, type Secrets } from './secrets'
import { readSettings, type Settings } from './settings'

/**
 * Reads the settings and puts what follows from them into the environment, for the app's own
 * modules to find. With a database of one's own there are no secrets of ours: all are given.
 */
export function applySettings(
  root: string,
  { isDevelopment }: { isDevelopment: boolean },
): { settings: Settings; secrets: Secrets | null } {
  const settings = readSettings(root, isDevelopment)
  const secrets = settings.database === null ? installationSecrets(settings.dataDir) : null
  if (secrets !== null) {
    process.env.NEXTAUTH_SECRET ||= secrets.signIn
    process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ||= secrets.actions
  }
  process.env.NEXTAUTH_URL ||= settings.address
  return { settings, secrets }
}
