import { v7 as uuidv7 } from 'uuid'
import { dayAt } from '../../../lib/days'
import { catalogueVersions, clinicians, clinics, favouriteMovements } from '../../schema'
import { makeAccount } from './account'
import { actAs, actAsOwner, type SeedTransaction } from './context'
import { makeDemoPatient, type DemoCarers } from './patient'
import { needingALook } from './stories-needing-a-look'
import { makeDemoTemplates } from './templates'
import { settling } from './stories-settling'

const clinic = {
  name: 'Harbour Physiotherapy',
  address: '4 Quay Street, Falmouth TR11 3HH',
  phone: '01326 555 0142',
  emergencyNumber: '999',
  crisisLine: '116 123',
  timeZone: 'Europe/London',
} as const

const team = [
  { key: 'dana', name: 'Dana Whitlock', credentials: 'MSc, MCSP', role: 'owner' },
  { key: 'tom', name: 'Tom Adeyemi', credentials: 'BSc, MCSP', role: 'clinician' },
  { key: 'ruth', name: 'Ruth Lindqvist', credentials: 'Assistant', role: 'assistant' },
] as const

const favourites = ['bridge', 'clam', 'sit-to-stand', 'hip-hinge-worktop', 'pelvic-tilt-supine']

async function makeTeam(tx: SeedTransaction, clinicId: string, at: Date): Promise<DemoCarers> {
  const ids = { dana: uuidv7(), tom: uuidv7(), ruth: uuidv7() }
  for (const { key, ...member } of team) {
    const email = `${key}@demo.plumbline.example`
    const id = ids[key]
    const accountId = await makeAccount(tx, { clinicId, kind: 'clinician', id, email }, at)
    await actAs(tx, 'plumbline_clinician', clinicId)
    await tx.insert(clinicians).values({ clinicId, id, accountId, email, createdAt: at, ...member })
  }
  await tx
    .insert(favouriteMovements)
    .values(favourites.map((slug) => ({ clinicId, clinicianId: ids.dana, slug })))
  return { ids, people: Object.fromEntries(team.map((each) => [each.key, each])) }
}

/** The demo clinic with its team and a dozen patients, each at another point of their way. */
export async function makeDemoClinic(tx: SeedTransaction, now: Date): Promise<void> {
  const clinicId = uuidv7()
  const opened = new Date(now.getTime() - 120 * 86_400_000)
  await actAsOwner(tx)
  await tx.insert(clinics).values({ id: clinicId, isDemo: true, createdAt: opened, ...clinic })
  await actAs(tx, 'plumbline_clinician', clinicId)
  await tx.insert(catalogueVersions).values({ clinicId })
  const carers = await makeTeam(tx, clinicId, opened)
  await makeDemoTemplates(tx, clinicId, carers.ids.dana, opened)
  const today = dayAt(now, clinic.timeZone)
  for (const story of [...settling, ...needingALook]) {
    await makeDemoPatient(tx, { story, clinic: { id: clinicId, ...clinic }, carers, today, now })
  }
}
