/** The names public/sw.js keeps pages under. */
const PAGES = 'plumbline-pages-1'
const HELD = '/held'
const staying = ['/offline', '/warning-signs', '/help', HELD]

const pages = async (): Promise<Cache | null> =>
  typeof caches === 'undefined' || !(await caches.has(PAGES)) ? null : caches.open(PAGES)

/** Takes the plan off this device and tells its service worker to show what to do in its place. */
export async function keepPlanAway(): Promise<void> {
  try {
    const kept = await pages()
    if (!kept) return
    await kept.put(HELD, new Response(''))
    for (const request of await kept.keys()) {
      if (!staying.includes(new URL(request.url).pathname)) await kept.delete(request)
    }
  } catch {
    // The lock in the page and on the server still holds.
  }
}

/** The plan may be kept on this device again. */
export async function letPlanBack(): Promise<void> {
  try {
    await (await pages())?.delete(HELD)
  } catch {
    // The next visit with signal brings everything afresh.
  }
}
