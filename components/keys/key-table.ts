/**
 * Where a key works: on the page only; also in search boxes with nothing to undo; also in fields; or
 * even over a dialog. A letter alone never works while someone types.
 */
export type Reach = 'page' | 'searches' | 'fields' | 'dialogs'

/** "Mod" is Ctrl, and Cmd on a Mac. Lines with the same words are shown as one. */
export type Binding = { press: readonly string[]; words: string; reach?: Reach }

const bindings = <K extends string>(title: string, keys: Record<K, Binding>) => ({ title, keys })

/** Every key of the dashboard. What listens, what is shown in place and the overview all read it. */
export const keyTable = {
  anywhere: bindings('Everywhere', {
    palette: {
      press: ['Mod+k'],
      words: 'Go to a patient, a movement or a page',
      reach: 'dialogs',
    },
    overview: { press: ['?'], words: 'The keys of this page' },
  }),
  caseload: bindings('On the caseload', {
    find: { press: ['/'], words: 'Find a patient by name' },
    add: { press: ['n'], words: 'Add a patient' },
    next: { press: ['j', 'ArrowDown'], words: 'Go to the next or previous patient' },
    previous: { press: ['k', 'ArrowUp'], words: 'Go to the next or previous patient' },
  }),
  patient: bindings('On a patient’s page', {
    program: { press: ['p'], words: 'Open the program' },
    seen: { press: ['s'], words: 'Mark the reports as seen' },
  }),
  library: bindings('In the library', {
    find: { press: ['/'], words: 'Search movements' },
  }),
  'library-row': bindings('On a movement of the library', {
    next: { press: ['ArrowDown'], words: 'Go to the next or previous movement' },
    previous: { press: ['ArrowUp'], words: 'Go to the next or previous movement' },
    first: { press: ['Home'], words: 'Go to the first or last movement' },
    last: { press: ['End'], words: 'Go to the first or last movement' },
    star: { press: ['f'], words: 'Make it a favourite, or take that back' },
  }),
  program: bindings('On the program', {
    find: { press: ['/'], words: 'Search movements' },
    preview: { press: ['p'], words: 'Preview as the patient sees it' },
    publish: { press: ['Mod+Enter'], words: 'Publish', reach: 'fields' },
    templates: { press: ['t'], words: 'Templates' },
    protection: { press: ['h'], words: 'What is held and ruled out' },
    undo: { press: ['Mod+z'], words: 'Undo', reach: 'searches' },
    redo: { press: ['Mod+Shift+z', 'Mod+y'], words: 'Redo', reach: 'searches' },
  }),
  'program-search': bindings('In the search', {
    choose: { press: ['ArrowUp', 'ArrowDown'], words: 'Choose' },
    add: { press: ['Enter'], words: 'Add, and go on typing' },
    leave: { press: ['Escape'], words: 'Empty the search, then go to the program' },
  }),
  'program-row': bindings('On a movement of the program', {
    next: { press: ['ArrowDown', 'j'], words: 'Go to the next or previous movement' },
    previous: { press: ['ArrowUp', 'k'], words: 'Go to the next or previous movement' },
    first: { press: ['Home'], words: 'Go to the first or last movement' },
    last: { press: ['End'], words: 'Go to the first or last movement' },
    edit: { press: ['Enter'], words: 'Change the dose' },
    up: { press: ['Alt+ArrowUp'], words: 'Move it up or down' },
    down: { press: ['Alt+ArrowDown'], words: 'Move it up or down' },
    side: { press: ['s'], words: 'Turn the side: each, left, right' },
    note: { press: ['n'], words: 'Write a note' },
    moments: { press: ['a'], words: 'Set the moment of the day' },
    options: { press: ['o'], words: 'Approve other ways' },
    keep: { press: ['g'], words: 'Keep it for good, when the program tapers' },
    duplicate: { press: ['d'], words: 'Duplicate' },
    menu: { press: ['m'], words: 'Menu: easier, harder, another phase' },
    tick: { press: ['x'], words: 'Tick, to copy several' },
    remove: { press: ['Delete', 'Backspace'], words: 'Remove' },
  }),
  'program-clipboard': bindings('With movements ticked', {
    copy: { press: ['Mod+c'], words: 'Copy them, also to another patient' },
    paste: { press: ['Mod+v'], words: 'Paste movements here' },
  }),
} as const

type Table = typeof keyTable
export type KeyPlace = keyof Table
export type KeyName<P extends KeyPlace> = keyof Table[P]['keys'] & string

export const bindingsOf = (place: KeyPlace): Readonly<Record<string, Binding>> =>
  keyTable[place].keys

export const bindingOf = <P extends KeyPlace>(place: P, name: KeyName<P>): Binding => {
  const found = bindingsOf(place)[name]
  if (!found) throw new Error(`No key is called ${place} ${name}.`)
  return found
}
