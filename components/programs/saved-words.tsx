'use client'

import { useSyncExternalStore } from 'react'
import type { SaveState } from './draft-keeper'

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

const never = () => () => {}

/** Only the browser knows the clinician's clock; the server leaves the time out. */
const useIsInBrowser = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

function words(state: SaveState, isInBrowser: boolean): string {
  switch (state.is) {
    case 'saved':
      if (!state.at) return 'Nothing to save yet'
      return isInBrowser ? `Saved ${clock.format(state.at)}` : 'Saved'
    case 'unsaved':
    case 'saving':
      return 'Saving…'
    case 'out-of-reach':
      return 'Not saved: no connection. Kept on this computer.'
    case 'signed-out':
      return 'Not saved: please sign in again. Kept on this computer.'
    case 'refused':
      return `Not saved: ${state.words}`
    case 'in-conflict':
      return 'Not saved: two versions. Please choose.'
  }
}

const link = 'ms-2 font-semibold text-accent underline underline-offset-2'

type SavedWordsProps = { state: SaveState; onRetry: () => void; onChoose: () => void }

/** How far saving has come, said quietly; what went wrong, with what to do. */
export const SavedWords = ({ state, onRetry, onChoose }: SavedWordsProps) => {
  const isInBrowser = useIsInBrowser()
  const isQuiet = ['saved', 'unsaved', 'saving'].includes(state.is)
  return (
    <p
      role="status"
      className={isQuiet ? 'text-sm text-quiet' : 'text-sm font-semibold text-careful'}
    >
      {words(state, isInBrowser)}
      {state.is === 'out-of-reach' && (
        <button type="button" onClick={onRetry} className={link}>
          Try now
        </button>
      )}
      {state.is === 'in-conflict' && (
        <button type="button" onClick={onChoose} className={link}>
          Choose
        </button>
      )}
      {state.is === 'signed-out' && (
        <a href="/sign-in" target="_blank" rel="noreferrer" className={link}>
          Sign in (new tab)
        </a>
      )}
    </p>
  )
}
