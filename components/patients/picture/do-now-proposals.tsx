'use client'

import { Plus } from 'lucide-react'
import { v7 as uuidv7 } from 'uuid'
import { Button } from '@/components/ui/button'
import { doNowProposals } from '@/lib/patients/picture/do-now'
import type { Picture } from '@/lib/patients/picture/picture'

type DoNowProposalsProps = { picture: Picture; onTake: (doNow: Picture['doNow']) => void }

const inWords = ({ text, minutes }: { text: string; minutes?: number | null | undefined }) =>
  minutes ? `${text}, ${minutes === 1 ? '1 minute' : `${minutes} minutes`}` : text

/** What could stand under “to do now”, out of the two lists above it; one click takes one over. */
export const DoNowProposals = ({ picture, onTake }: DoNowProposalsProps) => {
  const proposals = doNowProposals(picture)
  if (proposals.length === 0) return null
  return (
    <ul aria-label="Proposals" className="-mt-4 flex flex-wrap gap-1.5">
      {proposals.map((each) => (
        <li key={each.text}>
          <Button
            size="compact"
            look="quiet"
            onClick={() => onTake([...picture.doNow, { id: uuidv7(), ...each }])}
          >
            <Plus aria-hidden className="size-3.5" /> {inWords(each)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
