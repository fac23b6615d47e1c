import type { Numbers } from './held-view'

const KEY = 'plumbline-clinic'

export const noNumbers: Numbers = {
  clinicName: '',
  clinicPhone: '',
  emergencyNumber: '',
  crisisLine: '',
}

const parsed = { text: '', value: noNumbers }

/**
 * Whom to ring, as this device last heard it; the same object until it changes. It stays after signing
 * out, so that the warning signs say it with nobody signed in; nothing of a person is in it.
 */
export function numbersOnDevice(): Numbers {
  try {
    const text = localStorage.getItem(KEY) ?? ''
    if (text !== parsed.text) {
      const said = JSON.parse(text || '{}') as Partial<Numbers>
      Object.assign(parsed, { text, value: { ...noNumbers, ...said } })
    }
  } catch {
    return parsed.value
  }
  return parsed.value
}

/** Keeps a clinic's numbers on this device; those before them go. */
export function keepNumbers({ clinicName, clinicPhone, emergencyNumber, crisisLine }: Numbers) {
  try {
    const text = JSON.stringify({ clinicName, clinicPhone, emergencyNumber, crisisLine })
    if (localStorage.getItem(KEY) !== text) localStorage.setItem(KEY, text)
  } catch {
    // The page on the screen still says them.
  }
}

export function followNumbers(tell: () => void): () => void {
  const events = ['storage', 'pageshow']
  events.forEach((name) => addEventListener(name, tell))
  return () => events.forEach((name) => removeEventListener(name, tell))
}
