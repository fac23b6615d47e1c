import { isTyping } from '@/components/ui/is-typing'
import type { Reach } from './key-table'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const isLetter = (key: string): boolean => /^[a-z]$/i.test(key)

/** A key press as the table writes it: "Mod+Shift+z", "Alt+ArrowUp", "?". */
export function pressOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const isCombined = ctrlKey || metaKey
  return [
    isCombined && 'Mod',
    altKey && 'Alt',
    shiftKey && (isCombined || key.length > 1) && 'Shift',
    isLetter(key) ? key.toLowerCase() : key,
  ]
    .filter(Boolean)
    .join('+')
}

/** Keys of one character get in the way of people who speak to their computer; they can be off. */
export const isSingle = (press: string): boolean => press.length === 1

const order: readonly Reach[] = ['page', 'searches', 'fields', 'dialogs']

const placeOf = (target: EventTarget | null): Reach => {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.closest('[role="dialog"], [role="menu"]')) return 'dialogs'
  if (!isTyping(target)) return 'page'
  return target.matches('input[role="combobox"]') ? 'searches' : 'fields'
}

/** Whether a key of this reach works with the cursor where it is. */
export const reaches = (reach: Reach, target: EventTarget | null): boolean =>
  order.indexOf(reach) >= order.indexOf(placeOf(target))
