type Texts = Record<string, string>
type Typed = { path: string; at: number; texts: Texts }
type TextField = HTMLInputElement | HTMLTextAreaElement

const PLACE = 'plumbline-typed'
const KEPT_MS = 30 * 60_000

/** Never a password, nor a search; a draft keeps itself. */
const isKept = (field: Element): field is TextField =>
  (field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && /^(text|email|tel|number|date|url)$/.test(field.type))) &&
  !field.closest('[data-keeps-itself]')

const titleOf = (place: Element | null): string =>
  place?.querySelector('h1, h2, h3, legend')?.textContent ?? ''

/** What a field is to the person who sees it, and where; its id is another one after a reload. */
const nameOf = (field: TextField): string =>
  [
    titleOf(field.closest('[role=dialog]')),
    titleOf(field.closest('section, fieldset')),
    field.labels?.[0]?.textContent ?? field.ariaLabel,
    field.name,
  ].join('|')

const fields = (): TextField[] => [...document.querySelectorAll('input, textarea')].filter(isKept)

/** What is typed on this page by now. */
export const typedTexts = (): Texts =>
  Object.fromEntries(
    fields().flatMap((field) => (field.value ? [[nameOf(field), field.value]] : [])),
  )

let sent: Texts = {}

/** Notes what stands in the fields whenever a form is sent, as an answer may take the page away. */
export function noteWhatIsSent(): () => void {
  const note = () => (sent = typedTexts())
  document.addEventListener('submit', note, true)
  return () => document.removeEventListener('submit', note, true)
}

/** Keeps what was typed on this page, in this tab, over a reload. */
export function keepTyped(texts: Texts = { ...sent, ...typedTexts() }): void {
  const typed: Typed = { path: location.pathname, at: Date.now(), texts }
  sessionStorage.setItem(PLACE, JSON.stringify(typed))
}

function kept(): Typed | null {
  const text = sessionStorage.getItem(PLACE)
  sessionStorage.removeItem(PLACE)
  const typed = text === null ? null : (JSON.parse(text) as Typed)
  return typed?.path === location.pathname && Date.now() - typed.at < KEPT_MS ? typed : null
}

/** As if it were typed: React hears of it. */
function type(field: TextField, text: string): void {
  const { prototype } =
    field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Types again what was kept, each text once its field is there, while this page is open. */
export function typeAgain(): () => void {
  const typed = kept()
  if (!typed) return () => {}
  const waiting = new Map(Object.entries(typed.texts))
  const watch = new MutationObserver(() => fill())
  const fill = () => {
    if (location.pathname !== typed.path) return watch.disconnect()
    for (const field of fields()) {
      const text = waiting.get(nameOf(field))
      waiting.delete(nameOf(field))
      if (text !== undefined && field.value !== text) type(field, text)
    }
  }
  watch.observe(document.body, { childList: true, subtree: true })
  fill()
  return () => watch.disconnect()
}
