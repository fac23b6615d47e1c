import { TriangleAlert } from 'lucide-react'

/** One tap to the warning signs, from everywhere; a plain link, so that it works before anything else. */
export const WarningSignsLink = ({ className = '' }: { className?: string }) => (
  <a
    href="/warning-signs"
    className={`inline-flex min-h-12 items-center gap-2 rounded-control border border-border bg-raised px-3 font-semibold text-ink no-underline hover:bg-sunken ${className}`}
  >
    <TriangleAlert aria-hidden className="size-5 shrink-0 text-stop" />
    Warning signs
  </a>
)
