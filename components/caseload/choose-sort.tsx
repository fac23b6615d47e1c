'use client'

import { useRouter } from 'next/navigation'
import { Select } from '@/components/ui/field'
import { caseloadAddress } from '@/lib/caseload/address'
import { sorts, type Sort } from '@/lib/caseload/view'

type ChooseSortProps = { sort: Sort; whose: 'mine' | 'clinic' }

export const ChooseSort = ({ sort, whose }: ChooseSortProps) => {
  const router = useRouter()
  return (
    <div className="w-48 shrink-0 sm:w-60">
      <Select
        aria-label="Sort"
        value={sort}
        onChange={(event) =>
          router.push(caseloadAddress({ sort: event.target.value as Sort, whose }))
        }
        className="min-h-9"
      >
        {Object.entries(sorts).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  )
}
