import { describe, expect, it } from 'vitest'
import { tally } from '../tally.mjs'

const report = (passed: number, failed = 0, skipped = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults: [],
})

describe('the sum of the check', () => {
  it('counts a step without tests as one', () => {
    expect(tally(0, undefined)).toEqual({ passed: 1, failed: 0 })
    expect(tally(2, undefined)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts the tests that ran', () => {
    expect(tally(0, report(12))).toEqual({ passed: 12, failed: 0 })
    expect(tally(1, report(10, 2))).toEqual({ passed: 10, failed: 2 })
  })

  it('takes a run of no tests, a missing report and a killed run for failures', () => {
    expect(tally(0, report(0)).failed).toBe(1)
    expect(tally(0, null).failed).toBe(1)
    expect(tally(null, report(5)).failed).toBe(1)
    expect(tally(1, report(5)).failed).toBe(1)
  })

  it('takes a skipped test for a failure', () => {
    expect(tally(0, report(5, 0, 1))).toEqual({ passed: 5, failed: 1, note: '1 skipped' })
  })

  it('takes a file that could not be loaded for a failure', () => {
    const broken = { ...report(5), testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(tally(1, broken)).toEqual({ passed: 5, failed: 1 })
  })
})
