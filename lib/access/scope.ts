declare const proof: unique symbol

export type Role = 'owner' | 'clinician' | 'assistant'

export type ClinicianActor<R extends Role = Role> = Readonly<{
  kind: 'clinician'
  id: string
  name: string
  credentials: string
  role: R
}>

export type PatientActor = Readonly<{ kind: 'patient'; id: string; name: string }>

/** Proof that someone signed in works for this clinic, in one of these roles, at this instant. */
export type ClinicScope<R extends Role = Role> = Readonly<{
  [proof]: 'clinic'
  clinicId: string
  clinicTimeZone: string
  /** Which sign-in this is done from. */
  signIn: string
  actor: ClinicianActor<R>
  now: Date
}>

type Relations = {
  self: PatientActor
  clinician: ClinicianActor<'owner' | 'clinician'>
  assistant: ClinicianActor<'assistant'>
}

export type Relation = keyof Relations

/**
 * Proof that someone may work with one patient's record: the patient (`self`), a clinician who may
 * prescribe for them (`clinician`), or an assistant of the care team (`assistant`).
 */
export type PatientScope<By extends Relation = Relation> = By extends Relation
  ? Readonly<{
      [proof]: 'patient'
      by: By
      clinicId: string
      clinicTimeZone: string
      signIn: string
      patientId: string
      patientName: string
      patientTimeZone: string
      /** Since then the program is closed: it can be read, and nothing more is reported. */
      careEndedAt: Date | null
      actor: Relations[By]
      now: Date
    }>
  : never

export type Scope = ClinicScope | PatientScope
