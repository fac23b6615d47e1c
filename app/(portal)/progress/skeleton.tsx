import { Skeleton } from '@/components/ui/skeleton'

export const ProgressSkeleton = () => (
  <div className="grid gap-8" role="status">
    <h1 className="sr-only">Opening your progress</h1>
    <Skeleton className="h-10 w-56" />
    <Skeleton className="h-48 w-full" />
    <Skeleton className="h-56 w-full" />
    <Skeleton className="h-40 w-full rounded-card" />
  </div>
)
