'use client'

import { useEffect, useState } from 'react'
import type { FoundPatient } from '@/lib/caseload/queries'
import type { PatientsAtHand } from '@/lib/caseload/recent/queries'
import { isFoundBy } from './ways'

export type FoundMovement = { slug: string; name: string; aliases: readonly string[] }
type Found = { typed: string; patients: FoundPatient[]; movements: FoundMovement[] }

const pauseMs = 120
const mostMovements = 6
const nobody: PatientsAtHand = { here: null, recent: [] }

async function answered<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal })
  if (!response.ok) throw new Error(`${path.split('?')[0]} answered ${response.status}.`)
  return (await response.json()) as T
}

async function search(typed: string, signal: AbortSignal): Promise<Found> {
  const q = encodeURIComponent(typed)
  const [{ found }, { movements }] = await Promise.all([
    answered<{ found: FoundPatient[] }>(`/api/patients?q=${q}`, signal),
    answered<{ movements: FoundMovement[] }>(
      `/api/library/search?q=${q}&size=${mostMovements}`,
      signal,
    ),
  ])
  return { typed, patients: found, movements }
}

/** Who is at hand before anything is typed, asked for when the palette opens; null until it is known. */
export function useAtHand(patientId: string | null): PatientsAtHand | null {
  const [atHand, setAtHand] = useState<PatientsAtHand | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    answered<PatientsAtHand>(`/api/patients${patientId ? `?at=${patientId}` : ''}`, leaving.signal)
      .then(setAtHand)
      .catch(() => !leaving.signal.aborted && setAtHand(nobody))
    return () => leaving.abort()
  }, [patientId])
  return atHand
}

/**
 * Patients and movements for what was typed. Until the answer is there, of the last one only what
 * fits the new words too; so Enter never opens somebody else.
 */
export function useFound(typed: string) {
  const [found, setFound] = useState<Found>({ typed: '', patients: [], movements: [] })
  const [failedOn, setFailedOn] = useState<string | null>(null)
  useEffect(() => {
    if (!typed) return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      search(typed, leaving.signal)
        .then(setFound)
        .catch(() => !leaving.signal.aborted && setFailedOn(typed))
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [typed])

  const isAnswered = found.typed === typed
  const hasFailed = failedOn === typed
  if (!typed) return { patients: [], movements: [], isWaiting: false, hasFailed: false }
  const fits = (text: string) => isAnswered || isFoundBy(typed, text)
  return {
    patients: found.patients.filter(({ name }) => fits(name)),
    movements: found.movements.filter(({ name, aliases }) => fits([name, ...aliases].join(' '))),
    isWaiting: !isAnswered && !hasFailed,
    hasFailed,
  }
}
