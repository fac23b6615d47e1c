import type { ReactNode } from 'react'

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode }

/** What stands where a list will be, and the step that fills it. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="grid justify-items-start gap-3 rounded-card border border-dashed border-border px-6 py-8">
    <p className="text-lg font-semibold">{title}</p>
    {children && <div className="max-w-prose text-quiet">{children}</div>}
    {action}
  </div>
)
