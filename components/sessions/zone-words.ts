import { zones, type Zone } from '@/lib/symptoms/pain-response'

/** How far down it goes, in the words on the patient's buttons. */
export const zoneWords: Record<Zone, string> = {
  back: 'Just my back',
  buttock: 'My buttock',
  thigh: 'My thigh',
  calf: 'Below my knee',
  foot: 'My foot',
}

export const zoneChoices = zones.map((value) => ({ value, words: zoneWords[value] }))
