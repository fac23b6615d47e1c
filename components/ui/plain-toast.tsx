'use client'

import { useEffect, useState } from 'react'
import { showing, type Said } from './toast'

/** The last words said, plainly: for a page older than the server, which no longer finds the rest. */
export const PlainToast = () => {
  const [said, setSaid] = useState<Said | null>(null)
  useEffect(() => showing(setSaid), [])
  const action = said?.options?.action
  const offered = typeof action === 'object' && action && 'onClick' in action ? action : null
  return (
    <div role="status" className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-md">
      {said && (
        <div className="flex items-center gap-3 rounded-control border border-line bg-raised px-4 py-3 text-ink shadow-lifted">
          <span className="min-w-0 flex-1 font-medium">{said.words}</span>
          {offered && (
            <button type="button" className="font-semibold text-accent" onClick={offered.onClick}>
              {offered.label}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
