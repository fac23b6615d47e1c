import type { Precaution } from '../movements/precautions'
import type { Direction } from './held-direction'

/** What a precaution leaves out, said to the patient; null where it leaves nothing out. */
export const leftOutWords: Record<Precaution, string | null> = {
  FLEX_LOADED: 'Bending forward with weight',
  FLEX_END: 'Bending your low back all the way',
  EXT_END: 'Arching your low back all the way',
  ROT_END: 'Twisting all the way',
  OSTEO: 'Deep bends and twists, as your bones are thin',
  SPONDY: 'Deep arching',
  STENOSIS: 'Staying in an arch',
  DISC_FLEX: 'Bending that brings on leg pain',
  NEURO_IRRIT: 'Strong pulls on a nerve',
  PREG_SUPINE: 'Lying flat on your back',
  PREG_PRONE: 'Lying face down',
  PREG_PGP: 'Wide steps and one-leg work',
  PREG_ABDO: 'Weight on your tummy',
  THR_POST: 'Bending your new hip far, or crossing your legs',
  THR_ANT: 'Taking your new hip far back',
  TKR_KNEEL: 'Kneeling',
  KNEE_LOAD: null,
  HTN_ISO: null,
  HTN_HEAD: 'Your head lower than your heart',
  FALL_RISK: null,
  WRIST: 'Weight on your wrist',
  SHOULDER_OH: 'Your arm above your head',
  SHOULDER_LOAD: 'Weight on your shoulder',
  NECK_SCREEN: 'Neck moves, until your neck was looked at',
  VERTIGO: 'Quick changes of your head',
  ABDO_PRESS: 'Straining your tummy',
  DVT_SIGNS: 'Calf moves, until your calf was looked at',
  FLOOR: 'Getting down to the floor',
  CLIN_ONLY: 'Moves your clinician has to see first',
}

/** A way of moving that is held, said to the patient. */
export const heldWords: Record<Direction, string> = {
  flexion: 'Bending forward',
  extension: 'Arching back',
  rotation: 'Twisting',
  lateral: 'Leaning to the side',
  compression: 'Heavy weight through your back',
  sustained: 'Staying in one place for long',
}
