type Member = { id: string; role: 'owner' | 'clinician' | 'assistant'; isActive: boolean }

/** Whether a clinic would still have someone who owns it, once one member is as `after` says. */
export const keepsAnOwner = (team: readonly Member[], after: Member): boolean =>
  team
    .map((member) => (member.id === after.id ? after : member))
    .some(({ role, isActive }) => role === 'owner' && isActive)
