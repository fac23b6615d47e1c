import type * as auth from '@/lib/auth/actions'
import type * as capacity from '@/lib/capacity/actions'
import type * as caseload from '@/lib/caseload/actions'
import type * as patients from '@/lib/patients/actions'
import type * as clinicians from '@/lib/clinicians/actions'
import type * as clinics from '@/lib/clinics/actions'
import type * as movements from '@/lib/movements/actions'
import type * as programs from '@/lib/programs/actions'
import type * as protection from '@/lib/protection/actions'
import type * as checkIns from '@/lib/check-ins/actions'
import type * as ownPicture from '@/lib/own-picture/actions'
import type * as readiness from '@/lib/readiness/actions'
import type * as screening from '@/lib/screening/actions'
import type * as sessions from '@/lib/sessions/actions'
import type * as templates from '@/lib/templates/actions'
import type * as worries from '@/lib/worries/actions'
import { measure } from '@/lib/capacity/actions'
import { readLibrary } from '@/db/library/load'
import { addDays, dayAt } from '@/lib/days'
import { now } from '@/lib/env'
import { hashOfMovement } from '@/lib/movements/content-hash'
import { textForm } from '@/lib/movements/input'
import { emptyPicture } from '@/lib/patients/picture/picture'
import { openProfile } from '@/lib/protection/profile'
import { as } from '../acting'
import { askForClearance } from '@/lib/screening/actions'
import { tellClinician } from '@/lib/worries/actions'
import { saveAsTemplate } from '@/lib/templates/actions'
import { heldFor, screeningOf } from '../screenings'
import { newId, type World } from './people'
import type { Row, RowsOf } from './rows'

const aboutPatient = ({ patient }: World) => ({ patientId: patient.id })

const aTemplate = async ({ owner, revision }: World) => {
  const templateId = newId()
  const document = revision.document.program
  await as(owner, () => saveAsTemplate({ templateId, name: 'Low back, first weeks', document }))
  return templateId
}

const passwords = () => ({
  currentPassword: 'copper kettle window',
  password: 'birch lantern seven rivers',
})

const authRows: RowsOf<typeof auth> = {
  signIn: { policy: 'open' },
  chooseClinic: { policy: 'open' },
  signOut: { policy: 'open' },
  enter: { policy: 'open' },
  makeAccessLink: { policy: 'careTeam', input: aboutPatient },
  mailAccessLink: { policy: 'careTeam', input: aboutPatient },
  endAccess: { policy: 'careTeam', input: aboutPatient },
  forgetPassword: { policy: 'open' },
  choosePassword: { policy: 'open' },
  acceptInvitation: { policy: 'open' },
  confirmAddress: { policy: 'open' },
  addOwnPassword: {
    policy: 'ownRecord',
    isForm: true,
    input: () => ({ email: `${newId()}@home.example`, password: 'birch lantern seven rivers' }),
  },
  sendConfirmation: { policy: 'ownRecord', isForm: true },
  changePatientPassword: { policy: 'ownRecord', isForm: true, input: passwords },
  signOutOtherDevices: { policy: 'ownRecord', isForm: true },
  changeClinicianPassword: { policy: 'clinicTeam', isForm: true, input: passwords },
  signOutClinicianDevices: { policy: 'clinicTeam', isForm: true },
}

const aColleague = ({ colleague }: World) => ({ clinicianId: colleague.id })

const clinicianRows: RowsOf<typeof clinicians> = {
  invite: {
    policy: 'clinicOwner',
    input: () => ({ name: 'Ira Novak', email: `${newId()}@clinic.test`, role: 'clinician' }),
  },
  renewInvitation: { policy: 'clinicOwnersThing', input: aColleague },
  changeRole: {
    policy: 'clinicOwnersThing',
    input: (world) => ({ ...aColleague(world), role: 'clinician' }),
  },
  changeActive: {
    policy: 'clinicOwnersThing',
    input: (world) => ({ ...aColleague(world), isActive: true }),
  },
  saveProfile: {
    policy: 'clinicTeam',
    input: () => ({ name: 'Dana Whitlock', credentials: 'MSc, MCSP' }),
  },
}

const clinicRows: RowsOf<typeof clinics> = {
  saveClinic: {
    policy: 'clinicOwner',
    input: () => ({
      name: 'Harbour Physiotherapy',
      address: '',
      phone: '01326 555 0142',
      emergencyNumber: '999',
      crisisLine: '',
      timeZone: 'Europe/London',
      paperSize: 'a4',
      brandColour: '#0b5d5a',
    }),
  },
}

const programRows: RowsOf<typeof programs> = {
  save: {
    policy: 'careTeam',
    input: ({ patient, revision }) => ({
      patientId: patient.id,
      startedFromVersion: 1,
      document: revision.document.program,
    }),
  },
  publish: {
    policy: 'caseRecord',
    input: ({ patient }) => ({ patientId: patient.id, draftVersion: 1, message: '' }),
  },
}

const clam = async () => {
  const document = (await readLibrary()).find(({ slug }) => slug === 'clam')
  if (!document) throw new Error('The library has no clam.')
  return { document, hash: hashOfMovement(document), text: textForm(document) }
}

const movementRows: RowsOf<typeof movements> = {
  favourite: { policy: 'clinicTeam', input: () => ({ slug: 'clam', isFavourite: true }) },
  sign: {
    policy: 'clinicPrescriber',
    input: async () => ({ slug: 'clam', contentHash: (await clam()).hash }),
  },
  adapt: {
    policy: 'clinicPrescriber',
    input: async () => {
      const { hash, text } = await clam()
      return { slug: 'clam', startedFrom: hash, text }
    },
  },
  returnToShippedText: {
    policy: 'clinicPrescriber',
    input: async () => ({ slug: 'clam', startedFrom: (await clam()).hash }),
  },
  makeMovement: {
    policy: 'clinicPrescriber',
    input: async () => ({ text: { ...(await clam()).text, name: `Clam ${newId()}` } }),
  },
  retire: { policy: 'clinicPrescriber', input: () => ({ slug: 'clam', isRetired: false }) },
  openMovementFile: { policy: 'clinicPrescriber', input: () => ({ text: 'slug: clam' }) },
}

const aNeed = async ({ owner, patient }: World) => {
  const id = newId()
  const need = { patientId: patient.id, id, condition: 'surgery' as const, details: '' }
  await as(owner, () => askForClearance({ ...need, whoMust: 'The surgeon' }))
  return { patientId: patient.id, id }
}

const screeningRows: RowsOf<typeof screening> = {
  screen: {
    policy: 'careTeam',
    input: ({ patient }) => ({ patientId: patient.id, document: screeningOf() }),
  },
  unlock: {
    policy: 'caseRecord',
    input: async ({ patient, carer }) => ({
      patientId: patient.id,
      holdIds: [await heldFor(carer, patient)],
      reason: 'Seen today.',
    }),
  },
  hold: {
    policy: 'caseRecord',
    input: ({ patient }) => ({
      ...{ patientId: patient.id, id: newId(), reason: 'We speak first.' },
      reviewOn: addDays(dayAt(now(), patient.timeZone), 14),
    }),
  },
  askForClearance: {
    policy: 'caseRecord',
    input: ({ patient }) => ({
      ...{ patientId: patient.id, id: newId(), condition: 'heart', details: '' },
      whoMust: 'Their cardiologist',
    }),
  },
  recordClearance: {
    policy: 'caseRecord',
    input: async (world) => ({
      ...(await aNeed(world)),
      ...{ clearedBy: 'Mr Hale', evidence: 'Letter of 3 Nov', covers: 'The whole plan' },
      ...{ clearedOn: '2020-11-03', expiresOn: '' },
    }),
  },
  endNeed: {
    policy: 'caseRecord',
    input: async (world) => ({ ...(await aNeed(world)), reason: 'Entered by mistake.' }),
  },
}

const sessionRows: RowsOf<typeof sessions> = {
  acknowledgeChanges: {
    policy: 'ownThing',
    isForm: true,
    input: ({ revision }) => ({ revisionId: revision.id }),
  },
}

const aWorry = { worry: 'injure-again' }

const aToldWorry = async ({ patient }: World) => {
  const form = new FormData()
  form.set('worry', 'injure-again')
  await as(patient, () => tellClinician(null, form))
  return { patientId: patient.id, ...aWorry }
}

const worryRows: RowsOf<typeof worries> = {
  tellClinician: { policy: 'ownRecord', isForm: true, input: () => aWorry },
  tellInOwnWords: { policy: 'ownRecord', isForm: true, input: () => ({ words: 'The stairs.' }) },
  sayHowMuch: {
    policy: 'ownThing',
    isForm: true,
    input: async ({ patient }) => {
      const form = new FormData()
      form.set('worry', 'bending')
      await as(patient, () => tellClinician(null, form))
      return { worry: 'bending', weight: '5' }
    },
  },
  takeBack: { policy: 'ownRecord', isForm: true, input: () => aWorry },
  markTalkedAbout: { policy: 'caseRecord', input: aToldWorry },
  undoTalkedAbout: { policy: 'caseRecord', input: aToldWorry },
}

const ownPictureRows: RowsOf<typeof ownPicture> = {
  sayAboutMe: { policy: 'ownRecord', isForm: true, input: () => ({ can: 'Walk to the shop.' }) },
}

const chairStands = ({ patient }: World) => ({
  ...{ patientId: patient.id, id: newId(), measure: 'chair-stands' as const },
  ...{ side: 'left' as const, value: '8', measuredOn: '2020-11-03', nextOn: '', note: '' },
})

const aMeasurement = async (world: World) => {
  const measured = chairStands(world)
  await as(world.owner, () => measure(measured))
  return { patientId: measured.patientId, id: measured.id }
}

const capacityRows: RowsOf<typeof capacity> = {
  measure: { policy: 'careTeam', input: chairStands },
  takeMeasurementBack: { policy: 'careTeam', input: aMeasurement },
  putMeasurementBack: { policy: 'careTeam', input: aMeasurement },
}

const checkInRows: RowsOf<typeof checkIns> = {
  checkIn: {
    policy: 'ownRecord',
    isForm: true,
    input: () => ({ littleInterest: '1', feelingDown: '0', safe: 'yes' }),
  },
}

const readinessRows: RowsOf<typeof readiness> = {
  sayNotNow: { policy: 'ownRecord', isForm: true, input: () => ({ weeks: '2' }) },
  comeBack: { policy: 'ownRecord', isForm: true, input: () => ({}) },
}

const templateRows: RowsOf<typeof templates> = {
  saveAsTemplate: {
    policy: 'clinicPrescriber',
    input: ({ revision }) => ({
      templateId: newId(),
      name: 'Low back, first weeks',
      document: revision.document.program,
    }),
  },
  rename: {
    policy: 'clinicPrescribersThing',
    input: async (world) => ({ templateId: await aTemplate(world), name: 'Another name' }),
  },
  archive: {
    policy: 'clinicPrescribersThing',
    input: async (world) => ({ templateId: await aTemplate(world) }),
  },
  restore: {
    policy: 'clinicPrescribersThing',
    input: async (world) => ({ templateId: await aTemplate(world) }),
  },
}

const caseloadRows: RowsOf<typeof caseload> = {
  markSeen: {
    policy: 'careTeam',
    input: ({ patient }) => ({ patientId: patient.id, reports: [] }),
  },
  undoSeen: {
    policy: 'careTeam',
    input: ({ patient }) => ({ patientId: patient.id, reports: [], lookedAt: null }),
  },
}

const details = {
  name: 'Maria Okafor',
  dateOfBirth: '1958-03-14',
  email: '',
  phone: '',
  timeZone: 'Europe/London',
}

const patientRows: RowsOf<typeof patients> = {
  add: {
    policy: 'clinicTeam',
    input: () => ({
      id: newId(),
      ...details,
      whatMatters: '',
      goals: [],
      carerId: null,
      isAnother: true,
    }),
  },
  saveDetails: {
    policy: 'careTeam',
    input: ({ patient }) => ({ patientId: patient.id, version: 1, ...details }),
  },
  saveWords: {
    policy: 'careTeam',
    input: ({ patient }) => ({ patientId: patient.id, version: 1, whatMatters: '', goals: [] }),
  },
  saveUsualPain: {
    policy: 'careTeam',
    input: ({ patient }) => ({ patientId: patient.id, usualPain: 3 }),
  },
  writePicture: {
    policy: 'careTeam',
    input: ({ patient }) => ({
      patientId: patient.id,
      startedFromVersion: 0,
      picture: emptyPicture,
    }),
  },
  bringIn: {
    policy: 'careTeam',
    input: ({ patient, carer }) => ({ patientId: patient.id, clinicianId: carer.id }),
  },
  letGo: {
    policy: 'careTeam',
    input: ({ patient, former }) => ({ patientId: patient.id, clinicianId: former.id }),
  },
  end: { policy: 'careTeam', input: aboutPatient },
  restart: { policy: 'careTeam', input: aboutPatient },
}

const protectionRows: RowsOf<typeof protection> = {
  protect: {
    policy: 'caseRecord',
    input: ({ patient }) => ({
      patientId: patient.id,
      startedFromVersion: 0,
      profile: openProfile,
    }),
  },
}

/** Every action of the product, by its file. A file that is missing here fails the test. */
export const actionMatrix: Record<string, Record<string, Row>> = {
  'lib/auth/actions.ts': authRows,
  'lib/capacity/actions.ts': capacityRows,
  'lib/caseload/actions.ts': caseloadRows,
  'lib/check-ins/actions.ts': checkInRows,
  'lib/patients/actions.ts': patientRows,
  'lib/clinicians/actions.ts': clinicianRows,
  'lib/clinics/actions.ts': clinicRows,
  'lib/movements/actions.ts': movementRows,
  'lib/programs/actions.ts': programRows,
  'lib/protection/actions.ts': protectionRows,
  'lib/own-picture/actions.ts': ownPictureRows,
  'lib/readiness/actions.ts': readinessRows,
  'lib/screening/actions.ts': screeningRows,
  'lib/sessions/actions.ts': sessionRows,
  'lib/templates/actions.ts': templateRows,
  'lib/worries/actions.ts': worryRows,
}
