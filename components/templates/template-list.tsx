'use client'

import { useState } from 'react'
import { reached } from '@/components/forms/reached'
import { toast } from '@/components/ui/toast'
import { EmptyState } from '@/components/ui/empty-state'
import { archive, restore } from '@/lib/templates/actions'
import { TemplateRow, type TemplateRowLine } from './template-row'

type TemplateListProps = {
  lines: readonly TemplateRowLine[]
  isArchived: boolean
  canChange: boolean
}

const outOfReach = 'That did not reach the server. Please try again.'

/** The clinic's templates, to read, rename and put away; putting away can be undone. */
export const TemplateList = ({ lines, isArchived, canChange }: TemplateListProps) => {
  const [renamingId, setRenamingId] = useState<string | null>(null)

  const bringBack = async ({ id, name }: TemplateRowLine) => {
    const answer = await reached(restore({ templateId: id }))
    toast(answer?.ok ? `${name} is back` : (answer?.message ?? outOfReach))
  }
  const putAway = async (line: TemplateRowLine) => {
    const answer = await reached(archive({ templateId: line.id }))
    if (!answer?.ok) return void toast(answer?.message ?? outOfReach)
    toast(`Archived ${line.name}`, {
      action: { label: 'Undo', onClick: () => void bringBack(line) },
    })
  }

  if (lines.length === 0) {
    return isArchived ? (
      <EmptyState title="Nothing is archived" />
    ) : (
      <EmptyState title="No templates yet">
        <p>
          Build a program for a patient, then press Templates and keep it as one. Reasons and notes
          about that patient stay behind.
        </p>
      </EmptyState>
    )
  }
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lines.map((line) => (
        <TemplateRow
          key={line.id}
          line={line}
          isArchived={isArchived}
          canChange={canChange}
          isRenaming={renamingId === line.id}
          onRename={(isOn) => setRenamingId(isOn ? line.id : null)}
          onPutAway={() => void (isArchived ? bringBack(line) : putAway(line))}
        />
      ))}
    </ul>
  )
}
