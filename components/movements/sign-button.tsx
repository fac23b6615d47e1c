'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { sign } from '@/lib/movements/actions'
import { useMovementAction } from './use-movement-action'

type SignButtonProps = { slug: string; name: string; contentHash: string; signer: string }

/** A signature is one deliberate step: what is signed, by whom, and what takes it off again. */
export const SignButton = ({ slug, name, contentHash, signer }: SignButtonProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const { isBusy, take } = useMovementAction()
  return (
    <Dialog
      title="Review and sign"
      description={`${name}, text ${contentHash.slice(0, 12)}`}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button look="primary">Review and sign</Button>}
    >
      <div className="grid gap-4">
        <p>
          You sign that you have read this text, its dose, precautions and criteria, and find them
          fit for your clinic’s patients.
        </p>
        <p className="text-quiet">
          The signature stands under exactly this text. When anyone changes it, the signature comes
          off.
        </p>
        <div className="flex flex-wrap gap-2">
          <Button
            look="primary"
            disabled={isBusy}
            onClick={() =>
              take({
                run: () => sign({ slug, contentHash }),
                done: 'Signed.',
                onDone: () => setIsOpen(false),
              })
            }
          >
            Sign as {signer}
          </Button>
          <Button onClick={() => setIsOpen(false)}>Not now</Button>
        </div>
      </div>
    </Dialog>
  )
}
