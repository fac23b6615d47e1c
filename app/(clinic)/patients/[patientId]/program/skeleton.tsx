import { Skeleton } from '@/components/ui/skeleton'

export const ProgramSkeleton = () => (
  <div className="grid gap-6" aria-label="Loading the program">
    <Skeleton className="h-8 w-72" />
    <Skeleton className="h-10" />
    <div className="grid gap-8 lg:grid-cols-[minmax(18rem,24rem)_minmax(0,1fr)]">
      <Skeleton className="h-96" />
      <div className="grid content-start gap-3">
        <Skeleton className="h-9 w-64" />
        {[0, 1, 2, 3].map((row) => (
          <Skeleton key={row} className="h-16" />
        ))}
      </div>
    </div>
  </div>
)
