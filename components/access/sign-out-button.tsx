'use client'

import type { ComponentProps } from 'react'
import { usePlainForm } from '@/components/forms/use-plain-form'
import { Button } from '@/components/ui/button'
import { signOut } from '@/lib/auth/actions'

/** Ends the sign-in on this device. */
export const SignOutButton = (
  styling: Pick<ComponentProps<typeof Button>, 'look' | 'size' | 'className'>,
) => {
  const { send, isBusy } = usePlainForm(signOut)
  return (
    <form action={send}>
      <Button type="submit" disabled={isBusy} {...styling}>
        Sign out
      </Button>
    </form>
  )
}
