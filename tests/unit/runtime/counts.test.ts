import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, lastLine, oneCheck, sum } from '@/scripts/checks/counts'

const vitest = (values: object) => ({
  numPassedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...values,
})

describe('counting what a test run did', () => {
  it('adds up tests of all tools, and one for each other check', () => {
    const total = sum([
      oneCheck(true),
      oneCheck(false),
      countVitest(vitest({ numPassedTests: 40, numTodoTests: 1 })),
      countPlaywright({
        stats: { expected: 7, unexpected: 1, flaky: 0, skipped: 2 },
        errors: [],
      }),
    ])
    expect(lastLine(total)).toBe('48 passed, 2 failed, 3 skipped')
  })

  it('says nothing of skipped tests when there are none', () => {
    expect(lastLine(oneCheck(true))).toBe('1 passed, 0 failed')
  })

  it('counts a file that could not be read as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    expect(countVitest(vitest({ testResults: [broken] })).failed).toBe(1)
  })

  it('counts each failed test of a file once', () => {
    const file = {
      status: 'failed',
      assertionResults: [{ status: 'failed' }, { status: 'passed' }, { status: 'failed' }],
    }
    expect(countVitest(vitest({ numPassedTests: 1, testResults: [file] }))).toEqual({
      passed: 1,
      failed: 2,
      skipped: 0,
    })
  })

  it('takes a story that passed only at the second try for a failure', () => {
    const stats = { expected: 3, unexpected: 0, flaky: 1, skipped: 0 }
    expect(countPlaywright({ stats, errors: [] }).failed).toBe(1)
  })

  it('counts a browser that is missing as a failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(countPlaywright({ stats, errors: [{ message: 'no Chromium' }] }).failed).toBe(1)
  })
})
