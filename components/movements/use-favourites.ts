'use client'

import { useState } from 'react'
import { reached } from '@/components/forms/reached'
import { toast } from '@/components/ui/toast'
import { favourite } from '@/lib/movements/actions'

/** The clinician's starred movements: a click shows at once, and goes back if it could not be kept. */
export function useFavourites(first: readonly string[]) {
  const [favourites, setFavourites] = useState<ReadonlySet<string>>(() => new Set(first))

  const mark = (slug: string, isFavourite: boolean) =>
    setFavourites((before) => {
      const after = new Set(before)
      if (isFavourite) after.add(slug)
      else after.delete(slug)
      return after
    })

  const toggle = async (slug: string) => {
    const isFavourite = !favourites.has(slug)
    mark(slug, isFavourite)
    const result = await reached(favourite({ slug, isFavourite }))
    if (result?.ok) return
    mark(slug, !isFavourite)
    toast.error(result?.message ?? 'We could not reach the server. The star was not changed.')
  }

  return { favourites, toggle }
}
