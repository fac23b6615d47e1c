import type { AskedCaseload } from './input'

/** The address of a caseload, leaving out what goes without saying. */
export function caseloadAddress(asked: Partial<AskedCaseload>): string {
  const { view = 'all', sort = 'look', whose = 'mine', q = '', after = '' } = asked
  const query = new URLSearchParams()
  if (view !== 'all') query.set('view', view)
  if (view === 'all' && sort !== 'look') query.set('sort', sort)
  if (whose !== 'mine') query.set('whose', whose)
  if (q) query.set('q', q)
  if (after) query.set('after', after)
  const text = query.toString()
  return text ? `/caseload?${text}` : '/caseload'
}
