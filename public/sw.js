// Keeps the patient's day on the device for when there is no signal: the pages of today, their
// scripts, styles and drawings. It never touches what is sent, and forgets all of it on signing out.
// What anyone may read stays: an emergency does not wait for a sign-in.

const OPEN = 'plumbline-open-1'
const PAGES = 'plumbline-pages-1'
const FILES = 'plumbline-files-1'
const NOTE = '/kept-for'
const OFFLINE = '/offline'
const SIGNS = '/warning-signs'
const OPEN_PAGES = [OFFLINE, SIGNS]
/** Put there by the page when the plan is held; components/screening/kept-plan.ts. */
const HELD = '/held'
const PATIENCE_MS = 4000

const isFile = (path) => /^\/(_next\/static|figures|icons)\//.test(path)
const filesIn = (html) => {
  const found = html.match(/\/(?:_next\/static|figures|icons)\/[^"'\\\s)<>&?#]+/g) ?? []
  return [...new Set(found)]
}

const isOwnPage = (response) =>
  response.ok && !response.redirected && (response.headers.get('content-type') ?? '').includes('html')

async function keepFiles(paths) {
  const files = await caches.open(FILES)
  const keep = async (path) => {
    if (await files.match(path)) return
    const response = await fetch(path)
    if (response.ok) await files.put(path, response)
  }
  await Promise.allSettled(paths.map(keep))
}

/** Fetches a page as it is now and keeps it with everything it needs. Says which files those are. */
async function keepPage(path, place = PAGES) {
  const credentials = place === OPEN ? 'omit' : 'same-origin'
  const response = await fetch(path, { credentials, redirect: 'manual' })
  if (!isOwnPage(response)) return null
  const needed = filesIn(await response.clone().text())
  await (await caches.open(place)).put(path, response)
  await keepFiles(needed)
  return needed
}

/** Keeps what anyone may read, as it is with nobody signed in. Says which files that needs. */
async function keepOpen() {
  const needed = []
  for (const path of OPEN_PAGES) needed.push(...((await keepPage(path, OPEN)) ?? []))
  return needed
}

/** Files no kept page needs are from an older version of the app. */
async function dropOtherFiles(needed) {
  const files = await caches.open(FILES)
  const kept = new Set(needed)
  for (const request of await files.keys()) {
    if (!kept.has(new URL(request.url).pathname)) await files.delete(request)
  }
}

const forget = () => caches.delete(PAGES)

async function keep({ person, stamp, paths }) {
  const before = await caches.match(NOTE, { cacheName: PAGES }).then((note) => note?.json())
  if (before && before.person !== person) await forget()
  if (before?.person === person && before.stamp === stamp) return
  const needed = await keepOpen()
  for (const path of paths) {
    const files = await keepPage(path)
    if (!files) return
    needed.push(...files)
  }
  await dropOtherFiles(needed)
  const note = new Response(JSON.stringify({ person, stamp }))
  await (await caches.open(PAGES)).put(NOTE, note)
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepOpen().catch(() => null))
  self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

self.addEventListener('message', (event) => {
  const work = event.data?.kind === 'keep' ? keep(event.data) : forget()
  event.waitUntil(work.finally(() => event.ports[0]?.postMessage('done')))
})

const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Paths whose data was just too slow in coming: the page that follows need not wait again. */
const tooSlow = new Map()

async function file(request) {
  const kept = await caches.match(request, { cacheName: FILES })
  if (kept) return kept
  const response = await fetch(request)
  const { pathname } = new URL(request.url)
  const isKeeping = await caches.has(PAGES)
  // A moving drawing is too big to fetch ahead, and is kept once somebody has looked at it.
  if (response.ok && isKeeping && /^\/(_next\/static|figures)\//.test(pathname)) {
    const copy = response.clone()
    await (await caches.open(FILES)).put(request, copy)
  }
  return response
}

const isOfPlan = (path) => /^\/($|today|sessions\/|sheet\/|progress\/|relief|check)/.test(path)
const isHeld = async () => (await caches.match(HELD, { cacheName: PAGES })) !== undefined

/** A page as it is for the person who is signed in; else, where anyone may read it, as it is for all. */
const keptAs = async (path) =>
  (await caches.match(path, { cacheName: PAGES })) ?? caches.match(path, { cacheName: OPEN })

/** While the plan is held, what to do stands in place of every page of it. */
async function keptPage(path) {
  if (isOfPlan(path) && (await isHeld())) return keptAs(SIGNS)
  return (await keptAs(path)) ?? (path === '/' ? keptAs('/today') : undefined)
}

async function page(request) {
  const { pathname } = new URL(request.url)
  const kept = await keptPage(pathname)
  const online = fetch(request).then(async (response) => {
    if (kept && response.type === 'opaqueredirect') await forget()
    const isStandIn = isOfPlan(pathname) && (await isHeld())
    const isPersons = (await caches.match(pathname, { cacheName: PAGES })) !== undefined
    if (isPersons && !isStandIn && isOwnPage(response)) await (await caches.open(PAGES)).put(pathname, response.clone())
    return response
  })
  online.catch(() => {})
  const wasSlow = Date.now() - (tooSlow.get(pathname) ?? 0) < PATIENCE_MS
  const patience = kept ? after(wasSlow ? 0 : PATIENCE_MS).then(() => kept) : new Promise(() => {})
  try {
    return await Promise.race([online, patience])
  } catch {
    return kept ?? (await keptPage(OFFLINE)) ?? Response.error()
  }
}

/** What a page fetches to turn into another one; given up on in time, the browser goes there itself. */
async function data(request) {
  const { pathname } = new URL(request.url)
  if (!(await keptPage(pathname))) return fetch(request)
  let isWaiting = true
  const online = fetch(request).finally(() => (isWaiting = false))
  const patience = after(PATIENCE_MS).then(() => {
    if (isWaiting) tooSlow.set(pathname, Date.now())
    return Response.error()
  })
  return Promise.race([online, patience])
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (url.pathname.startsWith('/api/')) return
  if (isFile(url.pathname)) return event.respondWith(file(request))
  if (request.mode === 'navigate') return event.respondWith(page(request))
  if (request.headers.get('RSC') === '1') return event.respondWith(data(request))
})
