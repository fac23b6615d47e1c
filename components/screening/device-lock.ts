import type { ScreeningDocument } from '@/lib/screening/document'
import type { HeldBy } from './held-view'
import { keepPlanAway, letPlanBack } from './kept-plan'

/** What this device knows: whether the plan is held, and which answers the clinic does not have yet. */
export type OnDevice = { held: HeldBy | null; unsent: readonly ScreeningDocument[] }

const nothing: OnDevice = { held: null, unsent: [] }
const keyOf = (patientId: string) => `plumbline-safety:${patientId}`
const CHANGED = 'plumbline:safety'
const LONGEST_WAIT_MS = 15_000

/** Where the device lets us keep nothing, the page at least holds the lock while it is open. */
const inPage = new Map<string, OnDevice>()
const parsed = new Map<string, { text: string; value: OnDevice }>()

function storedText(patientId: string): string | null {
  try {
    return localStorage.getItem(keyOf(patientId))
  } catch {
    return null
  }
}

/** The same object until something changes, so that React can compare it. */
export function onDevice(patientId: string): OnDevice {
  const text = storedText(patientId)
  if (text === null) return inPage.get(patientId) ?? nothing
  const before = parsed.get(patientId)
  if (before?.text === text) return before.value
  try {
    const value = { ...nothing, ...(JSON.parse(text) as Partial<OnDevice>) }
    parsed.set(patientId, { text, value })
    return value
  } catch {
    return nothing
  }
}

function put(patientId: string, news: OnDevice): void {
  const isEmpty = !news.held && news.unsent.length === 0
  inPage.set(patientId, news)
  try {
    if (isEmpty) localStorage.removeItem(keyOf(patientId))
    else localStorage.setItem(keyOf(patientId), JSON.stringify(news))
  } catch {
    // Kept in the page, then.
  }
  dispatchEvent(new Event(CHANGED))
}

export function followDevice(tell: () => void): () => void {
  const events = [CHANGED, 'storage', 'pageshow']
  events.forEach((name) => addEventListener(name, tell))
  return () => events.forEach((name) => removeEventListener(name, tell))
}

const noted = (patientId: string, held: HeldBy | null): void => {
  put(patientId, { ...onDevice(patientId), held })
  void (held ? keepPlanAway() : letPlanBack())
}

/** Takes over what the server says, so that it holds without a network too. */
export function holdHere(patientId: string, held: HeldBy): void {
  const { held: before } = onDevice(patientId)
  const isSame =
    before?.level === held.level &&
    before.isCrisis === held.isCrisis &&
    (before.isMaternity ?? false) === (held.isMaternity ?? false) &&
    before.pause?.lookOn === held.pause?.lookOn
  if (!isSame) noted(patientId, held)
}

type Standing = { data?: { held?: HeldBy | null } }

const asked = (path: string, init: RequestInit = {}) =>
  fetch(path, {
    ...init,
    credentials: 'same-origin',
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  })

const sendOne = (document: ScreeningDocument) =>
  asked(`/api/screenings/${document.id}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(document),
  })

/** Refused for good: the clinic has it in other words, or cannot read it. The lock stays. */
const isFinal = (status: number): boolean => status === 409 || status === 422

/**
 * Sends what the clinic does not have yet, then asks where the plan stands. True once it knows. What
 * was answered meanwhile goes at once, not with the next try.
 */
async function settle(patientId: string): Promise<boolean> {
  for (const document of onDevice(patientId).unsent) {
    const response = await sendOne(document)
    if (!response.ok && !isFinal(response.status)) return false
    const { held, unsent } = onDevice(patientId)
    put(patientId, { held, unsent: unsent.filter(({ id }) => id !== document.id) })
  }
  const response = await asked('/api/standing')
  const { data } = response.ok ? ((await response.json()) as Standing) : {}
  if (data?.held === undefined) return false
  if (onDevice(patientId).unsent.length > 0) return settle(patientId)
  noted(patientId, data.held)
  return true
}

let underWay: Promise<boolean> | null = null
let hasFailed = false

/** Whether the last try did not reach the clinic; before any try ended, nobody knows. */
export const isOutOfReach = (): boolean => hasFailed

function ended(isKnown: boolean): boolean {
  if (hasFailed === isKnown) {
    hasFailed = !isKnown
    dispatchEvent(new Event(CHANGED))
  }
  return isKnown
}

/** Tells the clinic and learns from it; false while it is out of reach. One at a time. */
export function settleWithClinic(patientId: string): Promise<boolean> {
  underWay ??= settle(patientId)
    .catch(() => false)
    .then(ended)
    .finally(() => (underWay = null))
  return underWay
}

/**
 * Keeps answers on this device, locks the plan here at once where they ask for it, with or without a
 * network, and sends them.
 */
export function answerHere(
  patientId: string,
  document: ScreeningDocument,
  held: HeldBy | null,
): Promise<boolean> {
  const before = onDevice(patientId)
  put(patientId, { held: held ?? before.held, unsent: [...before.unsent, document] })
  if (held) void keepPlanAway()
  return settleWithClinic(patientId)
}

export const hasUnsentAnswers = (patientId: string): boolean =>
  onDevice(patientId).unsent.length > 0

/** Takes everything about a person's safety off this device, on signing out. */
export const forgetDevice = (patientId: string): void => put(patientId, nothing)
