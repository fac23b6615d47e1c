'use client'

import { useState } from 'react'
import { useVersionedSave } from '@/components/forms/use-versioned-save'
import { VersionedForm } from '@/components/patients/versioned-form'
import { Input } from '@/components/ui/field'
import type { Day } from '@/lib/days'
import { startPositions } from '@/lib/movements/vocabulary'
import { writePicture } from '@/lib/patients/actions'
import { pictureInWords } from '@/lib/patients/picture/in-words'
import {
  abilityLoads,
  mostMinutes,
  treatmentEffects,
  type Picture,
} from '@/lib/patients/picture/picture'
import type { StandingPicture } from '@/lib/patients/picture/queries'
import { directions } from '@/lib/protection/held-direction'
import { DoNowProposals } from './do-now-proposals'
import { FailedLike } from './failed-like'
import { LinesField } from './lines-field'
import { ReadinessField } from './readiness-field'
import { SmallSelect } from './small-select'

type PictureEditorProps = {
  patientId: string
  standing: Pick<StandingPicture, 'picture' | 'version'>
  today: Day
  onDone: () => void
}

type Ability = Picture['can'][number]

const ability = (id: string): Ability => ({
  ...{ id, text: '', position: null, direction: null },
  ...{ load: null, minutes: null },
})

const abilities = [
  { key: 'can', title: 'Can', placeholder: 'Walk to the shop' },
  { key: 'cannotYet', title: 'Cannot yet', placeholder: 'Sit through a film' },
  { key: 'doNow', title: 'To do now', placeholder: 'Stand up every half hour' },
] as const

const where = (line: Ability, change: (values: Partial<Ability>) => void) => (
  <>
    <SmallSelect
      label="Position"
      none="Any position"
      words={startPositions}
      value={line.position}
      onChange={(position) => change({ position })}
    />
    <SmallSelect
      label="Direction"
      none="Any direction"
      words={directions}
      value={line.direction}
      onChange={(direction) => change({ direction })}
    />
    <SmallSelect
      label="Load"
      none="Any load"
      words={abilityLoads}
      value={line.load ?? null}
      onChange={(load) => change({ load })}
    />
    <label className="flex items-center gap-1.5 text-sm text-quiet">
      <Input
        type="number"
        aria-label="How long, in minutes"
        min={1}
        max={mostMinutes}
        value={line.minutes ?? ''}
        onChange={(event) =>
          change({ minutes: event.target.value === '' ? null : event.target.valueAsNumber })
        }
        className="tabular min-h-8 w-16! px-2 text-ink"
      />
      minutes
    </label>
  </>
)

/** The patient as they are now, to be written down in a minute. */
export const PictureEditor = ({ patientId, standing, today, onDone }: PictureEditorProps) => {
  const [picture, setPicture] = useState(standing.picture)
  const put = (values: Partial<Picture>) => setPicture({ ...picture, ...values })
  const saving = useVersionedSave({
    version: standing.version,
    onDone,
    send: (startedFromVersion) => writePicture({ patientId, startedFromVersion, picture }),
    asTheirs: (data) => data as StandingPicture,
  })
  return (
    <VersionedForm
      saving={saving}
      asWords={(theirs) =>
        pictureInWords(theirs.picture, today)
          .map(({ label, lines }) => `${label}: ${lines.join(', ')}`)
          .join('\n') || 'Nothing yet.'
      }
      onDone={onDone}
    >
      {abilities.map(({ key, title, placeholder }) => (
        <LinesField
          key={key}
          title={title}
          placeholder={placeholder}
          lines={picture[key]}
          fresh={ability}
          onChange={(lines) => put({ [key]: lines })}
          more={where}
        />
      ))}
      <DoNowProposals picture={picture} onTake={(doNow) => put({ doNow })} />
      <LinesField
        title="Worries"
        placeholder="That it slips again"
        lines={picture.worries}
        fresh={(id) => ({ id, text: '', rating: null })}
        onChange={(worries) => put({ worries })}
        more={(line, change) => (
          <label className="flex items-center gap-1.5 text-sm text-quiet">
            How much, 0 to 10
            <Input
              type="number"
              min={0}
              max={10}
              value={line.rating ?? ''}
              onChange={(event) =>
                change({
                  rating: event.target.value === '' ? null : event.target.valueAsNumber,
                })
              }
              className="tabular min-h-8 w-16! px-2 text-ink"
            />
          </label>
        )}
      />
      <ReadinessField
        readiness={picture.readiness}
        today={today}
        onChange={(readiness) => put({ readiness })}
      />
      <LinesField
        title="Tried before"
        placeholder="Ten weeks of sit-ups at a gym"
        lines={picture.treatments}
        fresh={(id) => ({ id, text: '', effect: null, stoppedBecause: '' })}
        onChange={(treatments) => put({ treatments })}
        more={(line, change) => (
          <>
            <SmallSelect
              label="What it did"
              none="What did it do?"
              words={treatmentEffects}
              value={line.effect}
              onChange={(effect) => change({ effect })}
            />
            <Input
              aria-label="Why it stopped"
              placeholder="Why it stopped"
              value={line.stoppedBecause}
              maxLength={160}
              onChange={(event) => change({ stoppedBecause: event.target.value })}
              className="min-h-8 min-w-40 flex-1 px-2 text-sm"
            />
            {(line.effect === 'worse' || line.effect === 'no-change') && (
              <FailedLike like={line.like} onChange={(like) => change({ like })} />
            )}
          </>
        )}
      />
      <LinesField
        title="Findings"
        placeholder="Right hip turns in less than the left"
        lines={picture.findings}
        fresh={(id) => ({ id, text: '' })}
        onChange={(findings) => put({ findings })}
      />
    </VersionedForm>
  )
}
