'use client'

import { Plus } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { MeasuredWithNote } from '@/lib/capacity/queries'
import type { Trend } from '@/lib/capacity/trend'
import type { Day } from '@/lib/days'
import { TrendOnRecord } from './trend-on-record'

const MeasureForm = dynamic(() => import('./measure-form').then((file) => file.MeasureForm))

type CapacityCardProps = {
  patientId: string
  trends: readonly Trend<MeasuredWithNote>[]
  today: Day
}

/** What the patient can do, measured: the last time beside the first, and when it is measured again. */
export const CapacityCard = ({ patientId, trends, today }: CapacityCardProps) => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section aria-labelledby="capacity" className="grid content-start gap-2">
      <h2 id="capacity" className="text-lg">
        What they can do, measured
      </h2>
      {trends.length === 0 && (
        <p className="text-quiet">
          Nothing yet. A first measurement is what later ones stand beside.
        </p>
      )}
      {trends.length > 0 && (
        <ul className="grid gap-3">
          {trends.map((trend) => (
            <TrendOnRecord
              key={trend.baseline.id}
              patientId={patientId}
              trend={trend}
              today={today}
            />
          ))}
        </ul>
      )}
      <Button size="compact" className="justify-self-start" onClick={() => setIsOpen(true)}>
        <Plus aria-hidden className="size-4" />
        Measure
      </Button>
      <Dialog
        shape="drawer"
        title="Measure"
        description="The patient sees the numbers and the days on their progress page, never beside anybody else’s."
        isOpen={isOpen}
        onOpenChange={setIsOpen}
      >
        <MeasureForm patientId={patientId} today={today} onDone={() => setIsOpen(false)} />
      </Dialog>
    </section>
  )
}
