'use client'

import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { RenameForm } from './rename-form'

export type TemplateRowLine = {
  id: string
  name: string
  movements: string[]
  phaseCount: number
  changed: string
  createdBy: string
}

type TemplateRowProps = {
  line: TemplateRowLine
  isArchived: boolean
  canChange: boolean
  isRenaming: boolean
  onRename: (isOn: boolean) => void
  onPutAway: () => void
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

export const TemplateRow = ({
  line,
  isArchived,
  canChange,
  isRenaming,
  onRename,
  onPutAway,
}: TemplateRowProps) => {
  const { id, name, movements, phaseCount, changed, createdBy } = line
  return (
    <li className="grid gap-2 py-3 sm:grid-cols-[1fr_auto] sm:items-start">
      <div className="min-w-0">
        {isRenaming ? (
          <RenameForm templateId={id} name={name} onDone={() => onRename(false)} />
        ) : (
          <Link
            href={`/templates/${id}`}
            className="font-semibold text-accent underline-offset-2 hover:underline"
          >
            {name}
          </Link>
        )}
        <p>{movements.join(', ')}</p>
        <p className="text-sm text-quiet">
          {counted(movements.length, 'movement')}
          {phaseCount > 1 && `, ${counted(phaseCount, 'phase')}`} · {createdBy} · {changed}
        </p>
      </div>
      {canChange && !isRenaming && (
        <div className="flex gap-1">
          {!isArchived && (
            <Button size="compact" look="quiet" onClick={() => onRename(true)}>
              Rename
            </Button>
          )}
          <Button size="compact" look="quiet" onClick={onPutAway}>
            {isArchived ? 'Bring back' : 'Archive'}
          </Button>
        </div>
      )}
    </li>
  )
}
