'use client'

import { PublicShell } from '@/components/shell/public-shell'
import { buttonClasses } from '@/components/ui/button-classes'
import './globals.css'

const GlobalError = ({ retry }: { error: unknown; retry: () => void }) => (
  <html lang="en">
    <body className="antialiased">
      <title>Something went wrong · Plumbline</title>
      <PublicShell>
        <h1 className="text-3xl">Something went wrong on our side</h1>
        <p>What was saved is safe. Please try again in a moment.</p>
        <p>
          <button
            type="button"
            className={buttonClasses({ look: 'primary', size: 'large' })}
            onClick={() => retry()}
          >
            Try again
          </button>
        </p>
      </PublicShell>
    </body>
  </html>
)

export default GlobalError
