/** Pages to keep on the device; they are fetched anew when the stamp is another one. */
export type OfflinePages = { stamp: string; paths: readonly string[] }

type Message = { kind: 'keep'; person: string; stamp: string; paths: readonly string[] }

/**
 * Asks the service worker to keep these pages for when there is no signal. It forgets the pages of
 * whoever used this device before. A browser without service workers does without.
 */
export async function keepForOffline(person: string, pages: OfflinePages): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/sw.js')
    const { active } = await navigator.serviceWorker.ready
    const message: Message = { kind: 'keep', person, ...pages }
    active?.postMessage(message)
  } catch {
    // The pages work without it while there is signal.
  }
}
