import { Skeleton } from '@/components/ui/skeleton'

export const SessionSkeleton = () => (
  <div className="grid gap-5" role="status">
    <h1 className="sr-only">Opening your session</h1>
    <Skeleton className="h-12 w-full" />
    <Skeleton className="h-9 w-64" />
    <Skeleton className="aspect-[2/1] w-full rounded-card" />
    <Skeleton className="h-9 w-48" />
    <Skeleton className="h-20 w-full" />
  </div>
)
