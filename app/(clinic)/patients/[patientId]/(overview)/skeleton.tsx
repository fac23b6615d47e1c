import { Skeleton } from '@/components/ui/skeleton'

export const PatientSkeleton = () => (
  <div className="grid gap-5" role="status" aria-label="Loading the patient">
    <Skeleton className="h-14 w-80 max-w-full" />
    <Skeleton className="h-14" />
    <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-6">
        <Skeleton className="h-44" />
        <Skeleton className="h-44" />
        <Skeleton className="h-56" />
      </div>
      <div className="grid content-start gap-6">
        <Skeleton className="h-48" />
        <Skeleton className="h-28" />
      </div>
    </div>
  </div>
)
