'use client'

import { keepTyped } from '@/components/forms/typed-text'
import { Button } from '@/components/ui/button'

const reload = () => {
  keepTyped()
  location.reload()
}

/** In place of a page that asked for something an update has taken away. */
export const OldPage = () => (
  <>
    <h1 className="text-3xl">This page is from before an update</h1>
    <p>Reload it to go on. What you typed is kept.</p>
    <p>
      <Button look="primary" size="large" onClick={reload}>
        Reload
      </Button>
    </p>
  </>
)
