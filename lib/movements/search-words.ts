import type { CatalogueEntry } from './catalogue'
import { goalTags } from './goal-tags'
import { kinds, positionsToTake, regions, startPositions } from './vocabulary'

/** What people call muscles when they type in a hurry, by a word of the muscle's proper name. */
const everydayMuscles: Record<string, string> = {
  abdominal: 'abs belly core',
  abdominis: 'abs abdominals core',
  adductors: 'groin inner thigh',
  deltoid: 'delts',
  gastrocnemius: 'calf calves gastroc',
  gluteals: 'glutes buttocks bum',
  gluteus: 'glutes gluteals buttocks bum',
  hamstrings: 'hams',
  iliopsoas: 'psoas hip flexors',
  infraspinatus: 'rotator cuff external rotators',
  latissimus: 'lats',
  longissimus: 'erector spinae back extensors',
  lumborum: 'ql',
  multifidus: 'back extensors',
  obliques: 'abs core side abdominals',
  paraspinals: 'erector spinae back extensors',
  pectoralis: 'pecs chest',
  peroneals: 'fibularis evertors',
  quadriceps: 'quads thigh',
  rhomboids: 'shoulder blade',
  soleus: 'calf calves',
  tensor: 'tfl it band',
  teres: 'rotator cuff',
  tibialis: 'shin',
  transversus: 'tva core',
  trapezius: 'traps shoulder blade',
  triceps: 'arms',
}

const everydayRegions: Record<CatalogueEntry['region'], string> = {
  'low-back': 'lumbar spine lbp',
  hip: 'pelvis groin',
  knee: 'patellofemoral',
  ankle: 'foot',
  shoulder: 'scapula arm',
  neck: 'cervical',
  balance: 'falls steadiness',
}

const everydayDirections: Record<CatalogueEntry['spinalDirection'], string> = {
  neutral: '',
  flexion: 'flexion bend forward',
  extension: 'extension arch backward mckenzie mdt',
  rotation: 'rotation twist turn',
  lateral: 'lateral side bend',
}

/** Lower case, no accents, one space between words of letters and digits. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const muscleWords = (muscles: readonly string[]): string => {
  const proper = plain(muscles.join(' '))
  return `${proper} ${proper
    .split(' ')
    .map((word) => everydayMuscles[word] ?? '')
    .join(' ')}`
}

/** The words an entry is found by, per field of the index. */
export const searchWords = (entry: CatalogueEntry) => ({
  slug: entry.slug,
  name: plain(entry.name),
  aliases: plain([...entry.aliases, entry.slug].join(' ')),
  muscles: muscleWords(entry.targetMuscles),
  goals: plain(entry.goals.map((goal) => goalTags[goal]).join(' ')),
  place: plain(
    [
      regions[entry.region],
      everydayRegions[entry.region],
      entry.startPosition,
      startPositions[entry.startPosition],
      positionsToTake[entry.startPosition],
      kinds[entry.kind],
      everydayDirections[entry.spinalDirection],
      ...entry.equipment,
    ].join(' '),
  ),
})

const littleWords = new Set('a an and at by for from in of off on or the to with'.split(' '))

/**
 * The words of a query that have to be found. Little words say nothing; a single letter at the end
 * is a word still being typed.
 */
export function queryWords(query: string): string[] {
  const typed = plain(query).split(' ').filter(Boolean)
  const telling = typed.filter((word) => !littleWords.has(word))
  return telling.length > 1 && telling.at(-1)?.length === 1 ? telling.slice(0, -1) : telling
}
