'use client'

import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Day } from '@/lib/days'
import { pictureInWords } from '@/lib/patients/picture/in-words'
import type { StandingPicture } from '@/lib/patients/picture/queries'
import { PictureEditor } from './picture-editor'

type PicturePanelProps = {
  patientId: string
  standing: Pick<StandingPicture, 'picture' | 'version'>
  today: Day
}

/** The patient at a glance: what they can, cannot yet and do now, what worries them, what was tried. */
export const PicturePanel = ({ patientId, standing, today }: PicturePanelProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const words = pictureInWords(standing.picture, today)
  return (
    <section aria-label="Picture" className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      {words.length === 0 && (
        <span className="text-quiet">What can they do, what not yet, what worries them?</span>
      )}
      {words.map(({ label, lines }) => (
        <span key={label} className="max-w-full">
          <span className="text-quiet">{label}: </span>
          {lines.join(' · ')}
        </span>
      ))}
      <Button
        size="compact"
        look="quiet"
        className="-my-1 max-sm:-ms-2.5"
        onClick={() => setIsOpen(true)}
      >
        <Pencil aria-hidden className="size-3.5" />
        {words.length === 0 ? 'Write it down' : 'Change the picture'}
      </Button>
      <Dialog
        shape="drawer"
        title="The patient’s picture"
        description="For you and your colleagues; the patient does not read it."
        isOpen={isOpen}
        onOpenChange={setIsOpen}
      >
        <PictureEditor
          key={standing.version}
          patientId={patientId}
          standing={standing}
          today={today}
          onDone={() => setIsOpen(false)}
        />
      </Dialog>
    </section>
  )
}
