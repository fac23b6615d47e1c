import { heldWords } from './held-words'

type Telling = { unsent: readonly unknown[]; isOutOfReach: boolean }

/** Whether the clinic has what was answered here; "no signal" only once a try has failed. */
export function sayTold({ unsent, isOutOfReach }: Telling, clinicName: string): string {
  if (unsent.length === 0) return heldWords.told(clinicName)
  return isOutOfReach ? heldWords.kept : heldWords.sending(clinicName)
}
