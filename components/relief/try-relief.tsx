'use client'

import { useState, type ReactNode } from 'react'
import { PainScale } from '@/components/sessions/pain-scale'
import { Button } from '@/components/ui/button'
import type { Relief } from '@/lib/reports/document'
import { reliefWords } from './relief-words'

type TryReliefProps = {
  movement: string
  said: Relief | undefined
  onSay: (relief: Relief) => void
  children: ReactNode
}

const Thanks = ({ said, onChange }: { said: Relief; onChange: () => void }) => {
  const hasEased = said.before !== null && said.after !== null && said.after < said.before
  return (
    <div role="status" className="grid justify-items-start gap-2 rounded-card bg-well-soft p-4">
      <p className="font-semibold tabular">
        {said.before} → {said.after}
      </p>
      <p>{hasEased ? reliefWords.better : reliefWords.same}</p>
      <Button look="quiet" size="large" onClick={onChange} className="-ms-3 px-3">
        {reliefWords.change}
      </Button>
    </div>
  )
}

/** One tap before, the position, one tap after. */
export const TryRelief = ({ movement, said, onSay, children }: TryReliefProps) => {
  const [isAnew, setAnew] = useState(false)
  const before = isAnew ? null : (said?.before ?? null)
  const after = isAnew ? null : (said?.after ?? null)
  if (said && before !== null && after !== null) {
    return <Thanks said={said} onChange={() => setAnew(true)} />
  }
  if (before === null) {
    return (
      <>
        <PainScale
          question={reliefWords.before}
          pain={null}
          onSay={(pain) => {
            setAnew(false)
            onSay({ movement, before: pain, after: null })
          }}
        />
        {children}
      </>
    )
  }
  return (
    <>
      {children}
      <p className="text-quiet">{reliefWords.afterMore}</p>
      <PainScale
        question={reliefWords.after}
        pain={after}
        onSay={(pain) => onSay({ movement, before, after: pain })}
      />
    </>
  )
}
