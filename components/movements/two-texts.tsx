'use client'

import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { MovementDocument } from '@/lib/movements/document'
import { movementText, type MovementTextForm } from '@/lib/movements/input'
import { textDifferences } from '@/lib/movements/text-differences'
import { TextChanges } from './text-changes'

type TwoTextsProps = {
  theirs: MovementDocument
  mine: MovementTextForm
  onKeepMine: () => void
  onTakeTheirs: () => void
  onClose: () => void
}

/** Somebody saved meanwhile: both texts, where they differ, and the choice between them. */
export const TwoTexts = ({ theirs, mine, onKeepMine, onTakeTheirs, onClose }: TwoTextsProps) => {
  const read = movementText.safeParse(mine)
  return (
    <Dialog
      title="Someone changed this text while you were writing"
      description={`${theirs.author} saved another text. Nothing was overwritten, and yours is still in the form.`}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {read.success && (
        <TextChanges
          differences={textDifferences(theirs, { ...theirs, ...read.data })}
          before="Theirs"
          after="Yours"
        />
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="primary" onClick={onKeepMine}>
          Save mine over theirs
        </Button>
        <Button onClick={onTakeTheirs}>Take theirs, drop mine</Button>
        <Button look="quiet" onClick={onClose}>
          Back to the form
        </Button>
      </div>
    </Dialog>
  )
}
