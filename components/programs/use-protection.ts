'use client'

import { useState } from 'react'
import type { CatalogueEntry } from '@/lib/movements/catalogue'
import type { ProgramDocument } from '@/lib/programs/document'
import type { Picture } from '@/lib/patients/picture/picture'
import { pausedMovements } from '@/lib/programs/pause'
import { withOverride } from '@/lib/programs/protected-program'
import type { Override } from '@/lib/protection/override'
import {
  exclusionKey,
  exclusionsOf,
  inOneClause,
  inShort,
  isOpenToPatient,
  openExclusions,
  type Exclusion,
} from '@/lib/protection/patient-filter'
import type { ProtectionProfile } from '@/lib/protection/profile'
import { failedIn, failedMovements } from '@/lib/protection/failed-family'
import { familyWarning } from '@/lib/protection/same-family'
import type { Change } from './builder-context'
import type { Edit } from './use-draft'
import type { Library } from './use-library'

export type Asked = Change & { slug: string; name: string; reasons: string[] }

type Setting = {
  profile: ProtectionProfile
  /** Movements that hurt lately, by slug. */
  hurt: readonly string[]
  /** What was tried before, whatever it did. */
  tried: Picture['treatments']
  program: ProgramDocument
  library: Library
  edit: Edit
}

const canBeAnswered = ({ rule }: Exclusion): boolean => rule !== 'clinician-only'

/** What speaks against movements for this patient, and the asking why when one comes in anyway. */
export function useProtection({ profile, hurt, tried, program, library, edit }: Setting) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const overrides = program.overrides ?? []
  const paused = pausedMovements(program)
  const known = [...new Set([...hurt, ...paused])].flatMap((slug): CatalogueEntry[] => {
    const facts = library.factsOf(slug)
    return facts ? [facts] : []
  })
  const failing = [...known, ...failedIn(tried, library.factsOf)]
  const failed = failedMovements(tried)

  const unanswered = (slug: string): Exclusion[] => {
    const facts = library.factsOf(slug)
    return facts ? openExclusions(facts, profile, overrides) : []
  }
  /** Why a movement is left out, in one clause; null when nothing unanswered speaks against it. */
  const against = (slug: string, say = inOneClause): string | null => {
    if (paused.includes(slug)) return 'is left for now'
    const found = unanswered(slug)
    return found.length > 0 ? say(found) : null
  }
  const againstInShort = (slug: string): string | null => against(slug, inShort)
  const overrideOf = (slug: string): Override | undefined =>
    overrides.find(({ movement }) => movement === slug)
  /** How a movement is like one that hurt, is left for now or was tried in vain; null when it is not. */
  const likeness = (slug: string): string | null => {
    if (hurt.includes(slug)) return 'This one hurt lately.'
    if (failed.includes(slug)) return 'This one was tried before and did not help.'
    const facts = library.factsOf(slug)
    return facts ? familyWarning(facts, failing) : null
  }
  const isForPatient = (slug: string): boolean => {
    const facts = library.factsOf(slug)
    return (
      facts !== undefined && !paused.includes(slug) && isOpenToPatient(facts, profile, overrides)
    )
  }
  /** Whether a reason could make it the patient's own choice: never where a clinician must pick. */
  const couldBeForPatient = (slug: string): boolean => {
    const facts = library.factsOf(slug)
    return facts !== undefined && exclusionsOf(facts, profile).every(canBeAnswered)
  }

  const bringIn = (slug: string, change: Change) => {
    const reasons = [
      ...(paused.includes(slug) ? ['is left for now'] : []),
      ...new Set(unanswered(slug).map(({ words }) => words)),
    ]
    if (reasons.length > 0) {
      const name = library.factsOf(slug)?.name ?? slug
      return setAsked({ ...change, slug, name, reasons })
    }
    edit(change.make, change.label)
    change.after?.()
  }
  const answer = (reason: string) => {
    const facts = asked && library.factsOf(asked.slug)
    setAsked(null)
    if (!asked || !facts) return
    const covers = exclusionsOf(facts, profile).map(exclusionKey)
    const one = { movement: asked.slug, reason, covers }
    edit((now) => {
      const next = asked.make(now)
      return covers.length > 0 ? { ...next, overrides: withOverride(next, one) } : next
    }, asked.label)
    asked.after?.()
  }

  return {
    protection: {
      profile,
      against,
      againstInShort,
      overrideOf,
      likeness,
      isForPatient,
      couldBeForPatient,
    },
    bringIn,
    asked,
    answer,
    putAway: () => setAsked(null),
  }
}

export type Protection = ReturnType<typeof useProtection>['protection']
