import { Skeleton } from '@/components/ui/skeleton'

const rows = Array.from({ length: 10 }, (_, at) => at)

export const LibrarySkeleton = () => (
  <div role="status" aria-busy aria-label="The library is on its way">
    <Skeleton className="mb-6 h-8 w-32" />
    <div className="grid gap-x-10 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <div className="hidden gap-4 lg:grid lg:content-start">
        {rows.slice(0, 6).map((at) => (
          <Skeleton key={at} className="h-7" />
        ))}
      </div>
      <div>
        <Skeleton className="mb-8 h-10" />
        {rows.map((at) => (
          <div key={at} className="flex items-center gap-4 border-b border-line py-2">
            <Skeleton className="h-12 w-[4.5rem]" />
            <Skeleton className="h-5 flex-1" />
          </div>
        ))}
      </div>
    </div>
  </div>
)
