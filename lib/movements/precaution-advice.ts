import type { Precaution } from './precautions'

/** What each precaution asks for (CLINICAL.md 2.6), in a clinician's words. */
export const precautionAdvice: Record<Precaution, string> = {
  FLEX_LOADED: 'Leave out with osteoporosis, flexion intolerance or a history of fracture.',
  FLEX_END:
    'Leave out with osteoporosis or flexion intolerance; go gently in the first 30 to 60 minutes after waking.',
  EXT_END:
    'Leave out with spondylolysis, spondylolisthesis or stenosis-type symptoms until reviewed.',
  ROT_END: 'Leave out with osteoporosis or recent surgery.',
  OSTEO:
    'Avoid a high degree of spinal flexion; extension, strength and balance work are encouraged.',
  SPONDY: 'Prefer control around neutral.',
  STENOSIS:
    'With walking-limited leg symptoms that bending eases: avoid sustained extension; flexion positions are allowed.',
  DISC_FLEX: 'With leg pain that bending provokes: hold flexion for now.',
  NEURO_IRRIT:
    'With a nerve-sensitive limb: no sustained end tension; watch how far down it is felt.',
  PREG_SUPINE:
    'Past about 20 weeks (many services say 16): swap for side-lying, sitting or propped up; stop if dizzy or sick.',
  PREG_PRONE: 'Swap once there is a bump.',
  PREG_PGP: 'Avoid wide or one-leg loading that provokes.',
  PREG_ABDO: 'No weight on the abdomen in pregnancy.',
  THR_POST:
    'Flexion to 90° at most, no crossing of the midline, no inward turn, for 6 to 12 weeks or as the surgeon says.',
  THR_ANT: 'No extreme extension with outward rotation.',
  TKR_KNEEL: 'Swap, or pad the knee; ask the surgeon.',
  KNEE_LOAD: 'Use a shallower range.',
  HTN_ISO:
    'With high blood pressure, heart, eye or stroke history: no breath-holding, count aloud, cap the holds.',
  HTN_HEAD: 'Avoid with high blood pressure, glaucoma, reflux or dizziness.',
  FALL_RISK: 'Fixed support within reach; never alone after recent falls.',
  WRIST: 'Use the forearms, or a smaller range.',
  SHOULDER_OH: 'Use a smaller range.',
  SHOULDER_LOAD: 'Use the forearms, or a smaller range.',
  NECK_SCREEN: 'Screen for arterial signs, instability and cord signs first.',
  VERTIGO: 'The clinician tries it first.',
  ABDO_PRESS:
    'With hernia, diastasis, prolapse or recent abdominal surgery: breathe out on effort, go a step easier.',
  DVT_SIGNS: 'Ask about swelling and heat in the calf first.',
  FLOOR: 'Needs the floor or a firm bed, and getting up from it; offer a bed or a standing choice.',
  CLIN_ONLY: 'Never chosen by the patient: the clinician assesses first.',
}
