/** The roles of a team in words, with what each may do. */
export const roleWords = {
  owner: {
    name: 'Owner',
    may: 'sees every patient, prescribes, looks after the team and settings',
  },
  clinician: { name: 'Clinician', may: 'prescribes for the patients in their care' },
  assistant: { name: 'Assistant', may: 'sees the patients in their care, does not publish' },
} as const
