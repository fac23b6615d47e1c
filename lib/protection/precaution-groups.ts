import type { Precaution } from '../movements/precautions'

/** A patient's conditions in the order a clinician looks for them; what only a movement has is left out. */
export const precautionGroups: readonly { name: string; codes: readonly Precaution[] }[] = [
  {
    name: 'Spine',
    codes: [
      'DISC_FLEX',
      'STENOSIS',
      'SPONDY',
      'OSTEO',
      'NEURO_IRRIT',
      'FLEX_LOADED',
      'FLEX_END',
      'EXT_END',
      'ROT_END',
    ],
  },
  { name: 'Pregnancy', codes: ['PREG_SUPINE', 'PREG_PRONE', 'PREG_PGP', 'PREG_ABDO'] },
  { name: 'Hip and knee', codes: ['THR_POST', 'THR_ANT', 'TKR_KNEEL', 'KNEE_LOAD'] },
  {
    name: 'Heart, balance, belly',
    codes: ['HTN_ISO', 'HTN_HEAD', 'FALL_RISK', 'VERTIGO', 'ABDO_PRESS', 'DVT_SIGNS'],
  },
  {
    name: 'Arm, neck, floor',
    codes: ['WRIST', 'SHOULDER_OH', 'SHOULDER_LOAD', 'NECK_SCREEN', 'FLOOR'],
  },
]
