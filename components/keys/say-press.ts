const shown: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
}

const spoken: Record<string, string> = {
  ArrowUp: 'up arrow',
  ArrowDown: 'down arrow',
  '/': 'slash',
  '?': 'question mark',
}

const modOf = (isMac: boolean): string => (isMac ? 'Cmd' : 'Ctrl')

const partsOf = (press: string): string[] => press.split('+')

/** The keys to press, as they stand on the keyboard: "Ctrl", "K". */
export const keyCaps = (press: string, isMac: boolean): string[] =>
  partsOf(press).map((part) => {
    if (part === 'Mod') return modOf(isMac)
    return shown[part] ?? (part.length === 1 ? part.toUpperCase() : part)
  })

/** The same for a screen reader: "Ctrl K", "Alt up arrow". */
export const sayPress = (press: string, isMac: boolean): string =>
  partsOf(press)
    .map((part) => (part === 'Mod' ? modOf(isMac) : (spoken[part] ?? part)))
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join(' ')

/** The value of aria-keyshortcuts: "Control+K", "/". */
export const ariaPress = (press: string): string =>
  partsOf(press)
    .map((part) => (part === 'Mod' ? 'Control' : part.length === 1 ? part.toUpperCase() : part))
    .join('+')
