import { describe, expect, it } from 'vitest'
import { landing, ownPath } from '@/lib/auth/own-path'

describe('coming back after signing in', () => {
  it.each([
    ['/caseload', '/caseload'],
    ['/patients/0199?tab=reports', '/patients/0199?tab=reports'],
  ])('%s is a page of ours', (next, path) => {
    expect(ownPath(next)).toBe(path)
  })

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/..//elsewhere.example',
    'javascript:alert(1)',
    'caseload',
    '',
    `/${'a'.repeat(600)}`,
    undefined,
    ['/caseload'],
  ])('%j is not', (next) => {
    expect(ownPath(next)).toBeNull()
  })

  it.each([
    ['clinician', '/library?goal=posture', '/library?goal=posture'],
    ['clinician', '/today', '/caseload'],
    ['clinician', '//elsewhere.example', '/caseload'],
    ['patient', '/progress', '/progress'],
    ['patient', '/caseload', '/today'],
    ['patient', '/todays', '/today'],
    ['patient', undefined, '/today'],
  ] as const)('a %s who came from %s lands on %s', (kind, next, path) => {
    expect(landing(kind, next)).toBe(path)
  })
})
