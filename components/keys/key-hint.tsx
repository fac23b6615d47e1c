'use client'

import { Key } from '@/components/ui/key'
import { bindingOf, type KeyName, type KeyPlace } from './key-table'
import { keyCaps } from './say-press'
import { useIsMac } from './use-is-mac'

type KeyHintProps<P extends KeyPlace> = { place: P; name: KeyName<P> }

/** The key that does it, beside what it does. */
export const KeyHint = <P extends KeyPlace>({ place, name }: KeyHintProps<P>) => {
  const isMac = useIsMac()
  const [press] = bindingOf(place, name).press
  return press && <Key>{keyCaps(press, isMac).join(' ')}</Key>
}
