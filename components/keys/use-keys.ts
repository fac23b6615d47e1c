'use client'

import { useEffect, useRef, type KeyboardEvent as ReactKeyboardEvent } from 'react'
import { bindingsOf, type KeyName, type KeyPlace } from './key-table'
import { keysWork } from './keys-here'
import { isSingle, pressOf, reaches } from './press'
import { hasSingleKeys } from './single-keys'

export type Acts<P extends KeyPlace> = Partial<
  Record<KeyName<P>, (event: KeyboardEvent) => unknown>
>

/** Which key of a place an event is, or null when it is none of them, or none just now. */
export function keyPressed<P extends KeyPlace>(
  place: P,
  event: KeyboardEvent | ReactKeyboardEvent,
): KeyName<P> | null {
  const native = 'nativeEvent' in event ? event.nativeEvent : event
  if (native.defaultPrevented || native.isComposing) return null
  const press = pressOf(native)
  if (isSingle(press) && !hasSingleKeys()) return null
  const found = Object.entries(bindingsOf(place)).find(
    ([, { press: presses, reach }]) =>
      presses.includes(press) && reaches(reach ?? 'page', native.target),
  )
  return found ? (found[0] as KeyName<P>) : null
}

/** Keys that something else listens to: this only has them shown in the overview. */
export function useKeysShown(place: KeyPlace, names?: readonly string[]): void {
  const shown = (names ?? Object.keys(bindingsOf(place))).join(' ')
  useEffect(() => keysWork(place, shown.split(' ')), [place, shown])
}

/**
 * Keys that work wherever the cursor is on the page; an act that answers false did nothing, and the
 * browser goes on with the key.
 */
export function useKeys<P extends KeyPlace>(place: P, acts: Acts<P>): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useKeysShown(place, Object.keys(acts))
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = keyPressed(place, event)
      const act = name && latest.current[name]
      if (act && act(event) !== false) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [place])
}
