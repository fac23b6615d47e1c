import { Skeleton } from '@/components/ui/skeleton'

export const TodaySkeleton = () => (
  <div className="grid gap-8" role="status">
    <h1 className="sr-only">Opening today</h1>
    <div className="grid gap-2">
      <Skeleton className="h-10 w-56" />
      <Skeleton className="h-6 w-28" />
    </div>
    <Skeleton className="h-80 w-full rounded-card" />
    <div className="grid gap-3">
      <Skeleton className="h-14 w-full" />
      <Skeleton className="h-14 w-full" />
    </div>
  </div>
)
