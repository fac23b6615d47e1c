'use client'

import { Dialog } from '@/components/ui/dialog'
import { Key } from '@/components/ui/key'
import { useSingleKeys } from './single-keys'

const groups = [
  {
    title: 'Anywhere',
    keys: [
      ['/', 'Search movements'],
      ['P', 'Preview as the patient sees it'],
      ['Ctrl Enter', 'Publish'],
      ['T', 'Templates'],
      ['Ctrl Z', 'Undo'],
      ['Ctrl Shift Z', 'Redo'],
      ['?', 'This overview'],
    ],
  },
  {
    title: 'In the search',
    keys: [
      ['↑ ↓', 'Choose'],
      ['Enter', 'Add, and go on typing'],
      ['Esc', 'Empty the search, then go to the program'],
    ],
  },
  {
    title: 'On a movement of the program',
    keys: [
      ['↑ ↓', 'Go to the next (also J, K)'],
      ['Enter', 'Change the dose'],
      ['Alt ↑ ↓', 'Move it up or down'],
      ['S', 'Turn the side: each, left, right'],
      ['N', 'Write a note'],
      ['A', 'Set the moment of the day'],
      ['O', 'Approve other ways'],
      ['D', 'Duplicate'],
      ['M', 'Menu: easier, harder, another phase'],
      ['X', 'Tick, to copy several'],
      ['Ctrl C · V', 'Copy and paste, also to another patient'],
      ['Del', 'Remove'],
    ],
  },
] as const

type ShortcutOverviewProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** Every key of the builder on one page, and the switch for those of one letter. */
export const ShortcutOverview = ({ isOpen, onOpenChange }: ShortcutOverviewProps) => {
  const [hasSingleKeys, setSingleKeys] = useSingleKeys()
  return (
    <Dialog title="Keys" isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="grid gap-5">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="pb-1 text-base">{title}</h3>
            <dl className="grid grid-cols-[9rem_1fr] gap-x-4 gap-y-1">
              {keys.map(([key, words]) => (
                <div key={key + words} className="contents">
                  <dt className="flex gap-1">
                    {key.split(' ').map((each) => (
                      <Key key={each}>{each}</Key>
                    ))}
                    <span className="sr-only">{key}</span>
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className="flex items-center gap-2 border-t border-line pt-4">
          <input
            type="checkbox"
            checked={hasSingleKeys}
            onChange={(event) => setSingleKeys(event.target.checked)}
            className="size-5 accent-accent"
          />
          Keys of one letter are on
        </label>
      </div>
    </Dialog>
  )
}
