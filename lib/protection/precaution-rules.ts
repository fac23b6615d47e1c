import type { Precaution } from '../movements/precautions'

/**
 * What a patient's precaution does with a movement that carries its code: `block` keeps it out until
 * the clinician overrides with a reason; `care` lets it in with the words beside it. CLINICAL.md 2.6;
 * `mark` V = verified there, M = from memory (asking is the safe side; listed for a clinician to sign).
 */
export type PrecautionRule = { effect: 'block' | 'care'; words: string; mark: 'V' | 'M' | 'J' }

export const precautionRules: Record<Precaution, PrecautionRule> = {
  FLEX_LOADED: { effect: 'block', words: 'bends the loaded spine forward', mark: 'M' },
  FLEX_END: { effect: 'block', words: 'bends the low back to its end range', mark: 'M' },
  EXT_END: { effect: 'block', words: 'arches the low back to its end range', mark: 'M' },
  ROT_END: { effect: 'block', words: 'twists to the end range', mark: 'M' },
  OSTEO: { effect: 'block', words: 'not with osteoporosis or a vertebral fracture', mark: 'V' },
  SPONDY: {
    effect: 'block',
    words: 'not with spondylolysis or -listhesis until reviewed',
    mark: 'M',
  },
  STENOSIS: {
    effect: 'block',
    words: 'sustained arching is held with stenosis-type symptoms',
    mark: 'V',
  },
  DISC_FLEX: {
    effect: 'block',
    words: 'bending is held with flexion-provoked leg pain',
    mark: 'M',
  },
  NEURO_IRRIT: { effect: 'block', words: 'puts tension on a sensitive nerve', mark: 'M' },
  PREG_SUPINE: { effect: 'block', words: 'is done flat on the back', mark: 'M' },
  PREG_PRONE: { effect: 'block', words: 'is done face down', mark: 'M' },
  PREG_PGP: { effect: 'block', words: 'is wide or one-legged', mark: 'M' },
  PREG_ABDO: { effect: 'block', words: 'puts weight on the abdomen', mark: 'M' },
  THR_POST: { effect: 'block', words: 'bends the hip far or crosses the midline', mark: 'V' },
  THR_ANT: { effect: 'block', words: 'takes the hip far back and outward', mark: 'V' },
  TKR_KNEEL: { effect: 'block', words: 'kneels', mark: 'M' },
  KNEE_LOAD: { effect: 'care', words: 'loads the knee: keep the range shallow', mark: 'M' },
  HTN_ISO: {
    effect: 'care',
    words: 'holds still: breathe, count aloud, keep holds short',
    mark: 'V',
  },
  HTN_HEAD: { effect: 'block', words: 'puts the head below the heart', mark: 'M' },
  FALL_RISK: { effect: 'care', words: 'needs a fixed support within reach', mark: 'M' },
  WRIST: { effect: 'block', words: 'puts weight through the wrist', mark: 'M' },
  SHOULDER_OH: { effect: 'block', words: 'takes the arm overhead', mark: 'M' },
  SHOULDER_LOAD: { effect: 'block', words: 'puts weight through the shoulder', mark: 'M' },
  NECK_SCREEN: { effect: 'block', words: 'waits for the neck screen', mark: 'M' },
  VERTIGO: { effect: 'block', words: 'changes head position: clinician first', mark: 'M' },
  ABDO_PRESS: { effect: 'block', words: 'raises pressure in the belly', mark: 'M' },
  DVT_SIGNS: { effect: 'block', words: 'waits until swelling and heat are asked about', mark: 'M' },
  FLOOR: { effect: 'block', words: 'needs the floor or a firm bed', mark: 'J' },
  CLIN_ONLY: { effect: 'block', words: 'waits until a clinician has assessed it', mark: 'J' },
}

/**
 * Codes that one precaution of the patient brings with it (CLINICAL.md 2.6, "default behaviour"):
 * who has osteoporosis is also kept from loaded or end-range bending and end-range twisting.
 */
export const impliedPrecautions: Partial<Record<Precaution, readonly Precaution[]>> = {
  OSTEO: ['FLEX_LOADED', 'FLEX_END', 'ROT_END'],
  SPONDY: ['EXT_END'],
  STENOSIS: ['EXT_END'],
  DISC_FLEX: ['FLEX_LOADED', 'FLEX_END'],
}

/** A patient's precautions with everything they imply, each once. */
export const withImplied = (codes: readonly Precaution[]): Precaution[] => [
  ...new Set(codes.flatMap((code) => [code, ...(impliedPrecautions[code] ?? [])])),
]
