'use client'

import {
  loadLevels,
  noEquipment,
  type Choice,
  type MovementFilters,
  type Switch,
} from '@/lib/movements/filters'
import type { FilterCounts } from '@/lib/movements/filters'
import { goalTags } from '@/lib/movements/goal-tags'
import { choiceParams, switchValues } from '@/lib/movements/library-query'
import { protectiveCriteria, type ProtectiveCriterion } from '@/lib/movements/protective-criteria'
import { kinds, regions, startPositions } from '@/lib/movements/vocabulary'
import { FilterGroup } from './filter-group'
import { LoadRange } from './load-range'

type FilterRailProps = {
  filters: MovementFilters
  counts: FilterCounts
  equipment: readonly string[]
  onChange: (filters: MovementFilters) => void
}

const switchLabels: Record<Switch, string> = {
  isFavourite: 'Your favourites',
  isClinicsOwn: 'Your clinic’s own',
  isUnreviewed: 'Not signed yet',
  passesGates: 'Passes both gates',
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const toggled = <T,>(list: readonly T[], value: T, isChosen: boolean): T[] =>
  isChosen ? [...list, value] : list.filter((each) => each !== value)

/** Everything the library can be narrowed by, each with what it would leave. */
export const FilterRail = ({ filters, counts, equipment, onChange }: FilterRailProps) => {
  const choices: { name: Choice; label: string; words: Record<string, string>; isOpen: boolean }[] =
    [
      { name: 'goals', label: 'Goal', words: goalTags, isOpen: true },
      { name: 'regions', label: 'Region', words: regions, isOpen: true },
      { name: 'positions', label: 'Start position', words: startPositions, isOpen: true },
      { name: 'kinds', label: 'Kind', words: kinds, isOpen: true },
      {
        name: 'equipment',
        label: 'Equipment',
        words: {
          [noEquipment]: 'Nothing needed',
          ...Object.fromEntries(equipment.map((thing) => [thing, capital(thing)])),
        },
        isOpen: filters.equipment.length > 0,
      },
    ]
  return (
    <>
      <FilterGroup
        label="Show only"
        name="only"
        isOpen
        options={(Object.keys(switchLabels) as Switch[]).map((name) => ({
          value: switchValues[name],
          label: switchLabels[name],
          count: counts[name],
          isChosen: filters[name],
        }))}
        onChoose={(value, isChosen) => {
          const name = (Object.keys(switchValues) as Switch[]).find(
            (each) => switchValues[each] === value,
          )
          if (name) onChange({ ...filters, [name]: isChosen })
        }}
      />
      <LoadRange
        from={filters.loadFrom}
        to={filters.loadTo}
        levels={loadLevels}
        onChange={(loadFrom, loadTo) => onChange({ ...filters, loadFrom, loadTo })}
      />
      {choices.map(({ name, label, words, isOpen }) => (
        <FilterGroup
          key={name}
          label={label}
          name={choiceParams[name]}
          isOpen={isOpen}
          options={Object.entries(words).map(([value, words]) => ({
            value,
            label: words,
            count: counts[name][value] ?? 0,
            isChosen: (filters[name] as readonly string[]).includes(value),
          }))}
          onChoose={(value, isChosen) =>
            onChange({ ...filters, [name]: toggled<string>(filters[name], value, isChosen) })
          }
        />
      ))}
      <FilterGroup
        label="Protective criteria"
        name="criterion"
        isOpen={filters.criteria.length > 0}
        options={Object.entries(protectiveCriteria).map(([value, words]) => ({
          value,
          label: words,
          count: counts.criteria[value] ?? 0,
          isChosen: filters.criteria.includes(Number(value) as ProtectiveCriterion),
        }))}
        onChoose={(value, isChosen) =>
          onChange({
            ...filters,
            criteria: toggled(filters.criteria, Number(value) as ProtectiveCriterion, isChosen),
          })
        }
      />
    </>
  )
}
