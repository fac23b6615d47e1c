import type { CSSProperties } from 'react'
import { sayDate } from '@/lib/days'
import { brandEdge } from '@/lib/sheets/brand-edge'
import { PortalCode } from './portal-code'
import { WhatComesNext } from './what-comes-next'
import type { PrintedRevision } from '@/lib/sheets/queries'

/** Who it is for, who set it, when, and what it is about. */
export const SheetHead = ({ sheet }: { sheet: PrintedRevision }) => {
  const { document, publishedOn, number, portal } = sheet
  const { clinic, program, signedBy, patientName } = document
  const edge = { '--sheet-brand': brandEdge(clinic.brandColour) } as CSSProperties
  return (
    <header className="sheet-head" style={edge}>
      <div>
        <p className="sheet-clinic">
          <b>{clinic.name}</b> <b>{clinic.phone}</b>
          <span className="sheet-quiet">{clinic.address}</span>
        </p>
        <h1>{patientName}</h1>
        <p className="sheet-title">{program.title || 'Home program'}</p>
        <p className="sheet-quiet">
          Set for you by {[signedBy.name, signedBy.credentials].filter(Boolean).join(', ')}, on{' '}
          {sayDate(publishedOn)}. Revision {number}.
        </p>
        {program.introduction && <p className="sheet-words">{program.introduction}</p>}
        {program.activity && (
          <p className="sheet-words">
            <b>Besides:</b> {program.activity}
          </p>
        )}
        <WhatComesNext program={program} />
      </div>
      <PortalCode {...portal} />
    </header>
  )
}
