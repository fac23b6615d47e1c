import { Skeleton } from '@/components/ui/skeleton'

export const CaseloadSkeleton = () => (
  <div className="grid gap-4" role="status" aria-label="Loading the caseload">
    <Skeleton className="h-9 w-64" />
    <Skeleton className="h-8 w-[32rem] max-w-full" />
    <div className="grid gap-2 pt-3">
      {Array.from({ length: 14 }, (_, index) => (
        <Skeleton key={index} className="h-[1.875rem]" />
      ))}
    </div>
  </div>
)
