'use client'

import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { KeyHint } from './key-hint'
import { bindingOf, type KeyName, type KeyPlace } from './key-table'
import { ariaPress } from './say-press'
import { useKeys, type Acts } from './use-keys'

type KeyedLinkProps<P extends KeyPlace> = Omit<ComponentProps<typeof ButtonLink>, 'href'> & {
  href: string
  place: P
  name: KeyName<P>
}

/** A link that a key follows too. */
export const KeyedLink = <P extends KeyPlace>({
  place,
  name,
  children,
  ...link
}: KeyedLinkProps<P>) => {
  const router = useRouter()
  const acts: Acts<P> = {}
  acts[name] = () => router.push(link.href)
  useKeys(place, acts)
  const [press = ''] = bindingOf(place, name).press
  return (
    <ButtonLink aria-keyshortcuts={ariaPress(press)} {...link}>
      {children} <KeyHint place={place} name={name} />
    </ButtonLink>
  )
}
