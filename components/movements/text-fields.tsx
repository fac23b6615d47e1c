'use client'

import type { ReactNode } from 'react'
import { ChoicesField } from '@/components/forms/choices-field'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { TickField } from '@/components/forms/tick-field'
import type { MovementDocument } from '@/lib/movements/document'
import { loadLevels } from '@/lib/movements/filters'
import { goalTags } from '@/lib/movements/goal-tags'
import { precautions } from '@/lib/movements/precautions'
import { protectiveCriteria } from '@/lib/movements/protective-criteria'
import type { Field } from '@/lib/movements/text-differences'
import { kinds, regions, spinalDirections, startPositions } from '@/lib/movements/vocabulary'
import { citations } from '@/lib/references/citation'
import { TextPart, type TextForm } from './text-part'

type TextFieldsProps = {
  form: TextForm
  shipped: MovementDocument | null
  /** What a ladder can lead to. */
  movements: readonly { slug: string; name: string }[]
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))

const loads = Object.fromEntries(
  Array.from({ length: loadLevels.most }, (_, at) => [String(at + 1), `${at + 1} of 5`]),
)

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-4 border-t border-line pt-5">
    <h2 className="text-lg">{title}</h2>
    {children}
  </section>
)

/** Every field of a movement's text, in the order in which one thinks of them. */
export const TextFields = ({ form, shipped, movements }: TextFieldsProps) => {
  const part = (field: Field, control: ReactNode) => (
    <TextPart key={field} form={form} field={field} shipped={shipped}>
      {control}
    </TextPart>
  )
  const doseField = (name: keyof MovementDocument['dose'], label: string) => (
    <TextField form={form} name={`text.dose.${name}`} label={label} inputMode="numeric" />
  )
  return (
    <div className="grid max-w-[46rem] gap-7">
      <Group title="What the patient reads">
        {part('name', <TextField form={form} name="text.name" label="Name" />)}
        {part(
          'purpose',
          <TextField
            form={form}
            name="text.purpose"
            label="Purpose"
            hint="One line: what it is for."
          />,
        )}
        {part(
          'steps',
          <TextField
            form={form}
            name="text.steps"
            label="Steps"
            hint="One step a line. Plain words, at most 15 words a sentence."
            isLong
            rows={7}
          />,
        )}
        {part(
          'feel',
          <TextField form={form} name="text.feel" label="What to feel" isLong rows={2} />,
        )}
        {part(
          'slip',
          <TextField
            form={form}
            name="text.slip"
            label="Common slip"
            hint="One slip, and what to do instead."
            isLong
            rows={2}
          />,
        )}
        {part(
          'cue',
          <TextField form={form} name="text.cue" label="Cue" hint="A few words to remember." />,
        )}
      </Group>
      <Group title="Default dose">
        {part(
          'dose',
          <div className="grid grid-cols-2 gap-3 sm:grid-cols-5">
            {doseField('sets', 'Sets')}
            {doseField('reps', 'Times')}
            {doseField('holdSeconds', 'Hold, seconds')}
            {doseField('timesPerDay', 'Times a day')}
            {doseField('daysPerWeek', 'Days a week')}
          </div>,
        )}
        {part('isSided', <TickField form={form} name="text.isSided" label="Done on each side" />)}
        {part(
          'anchorIdea',
          <TextField
            form={form}
            name="text.anchorIdea"
            label="A good moment of the day"
            isOptional
          />,
        )}
      </Group>
      <Group title="What it is">
        <div className="grid gap-4 sm:grid-cols-2">
          {part(
            'kind',
            <SelectField form={form} name="text.kind" label="Kind">
              {optionsOf(kinds)}
            </SelectField>,
          )}
          {part(
            'region',
            <SelectField form={form} name="text.region" label="Region">
              {optionsOf(regions)}
            </SelectField>,
          )}
          {part(
            'startPosition',
            <SelectField form={form} name="text.startPosition" label="Start position">
              {optionsOf(startPositions)}
            </SelectField>,
          )}
          {part(
            'spinalDirection',
            <SelectField form={form} name="text.spinalDirection" label="Spinal direction">
              {optionsOf(spinalDirections)}
            </SelectField>,
          )}
          {part(
            'loadLevel',
            <SelectField form={form} name="text.loadLevel" label="Load">
              {optionsOf(loads)}
            </SelectField>,
          )}
          {part(
            'equipment',
            <TextField
              form={form}
              name="text.equipment"
              label="Equipment"
              hint="Separated by commas."
              isOptional
            />,
          )}
        </div>
        {part(
          'targetMuscles',
          <TextField
            form={form}
            name="text.targetMuscles"
            label="Muscles"
            hint="Separated by commas."
            isOptional
          />,
        )}
        {part(
          'aliases',
          <TextField
            form={form}
            name="text.aliases"
            label="Also called"
            hint="Other names it is searched by, separated by commas."
            isOptional
          />,
        )}
      </Group>
      <Group title="Why it is chosen">
        {part(
          'goals',
          <ChoicesField form={form} name="text.goals" label="Goals" options={goalTags} />,
        )}
      </Group>
      <Group title="Safety">
        {part(
          'precautions',
          <ChoicesField
            form={form}
            name="text.precautions"
            label="Precautions"
            options={precautions}
          />,
        )}
        {part(
          'criteria',
          <ChoicesField
            form={form}
            name="text.criteria"
            label="Protective criteria it meets"
            options={protectiveCriteria}
          />,
        )}
        {part(
          'isOfferedByDefault',
          <TickField
            form={form}
            name="text.isOfferedByDefault"
            label="Offered by default"
            hint="Not for movements that the clinician assesses first."
          />,
        )}
      </Group>
      <Group title="Its place in the library">
        {part(
          'ladder',
          <div className="grid gap-4 sm:grid-cols-2">
            {(['easier', 'harder'] as const).map((way) => (
              <SelectField
                key={way}
                form={form}
                name={`text.ladder.${way}`}
                label={way === 'easier' ? 'A step easier' : 'A step harder'}
              >
                <option value="">None</option>
                {movements.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </SelectField>
            ))}
          </div>,
        )}
        {part(
          'reference',
          <SelectField form={form} name="text.reference" label="Evidence family">
            <option value="">None</option>
            {citations.map(({ id, citation }) => (
              <option key={id} value={id}>
                {citation}
              </option>
            ))}
          </SelectField>,
        )}
        {part(
          'arrangement',
          <TextField
            form={form}
            name="text.arrangement"
            label="Arrangement for the figure"
            hint="Joints and contacts, for whoever draws it. Patients never see it."
            isOptional
            isLong
            rows={4}
          />,
        )}
      </Group>
    </div>
  )
}
