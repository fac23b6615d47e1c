/** Pages to keep on the device; they are fetched anew when the stamp is another one. */
export type OfflinePages = { stamp: string; paths: readonly string[] }

type Message =
  { kind: 'keep'; person: string; stamp: string; paths: readonly string[] } | { kind: 'forget' }

/** Developing with kept files shows yesterday's code. */
const isPossible = (): boolean =>
  process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator

/** Tells the service worker, and waits for it to have done so; a message may be answered once. */
const tell = (worker: ServiceWorker, message: Message): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    worker.postMessage(message, [port2])
  })

/**
 * Asks the service worker to keep these pages for when there is no signal. It forgets the pages of
 * whoever used this device before. A browser without service workers does without.
 */
export async function keepForOffline(person: string, pages: OfflinePages): Promise<void> {
  if (!isPossible()) return
  try {
    await navigator.serviceWorker.register('/sw.js')
    const { active } = await navigator.serviceWorker.ready
    if (active) await tell(active, { kind: 'keep', person, ...pages })
  } catch {
    // The pages work without it while there is signal.
  }
}

const LONGEST_WAIT_MS = 2_000

/** Takes every kept page off the device. */
export async function forgetOffline(): Promise<void> {
  if (!isPossible()) return
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration?.active) return
  const patience = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))
  await Promise.race([tell(registration.active, { kind: 'forget' }), patience])
}
