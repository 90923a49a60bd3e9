import { describe, expect, it } from 'vitest'
import { failures, tally } from '../tally.mjs'

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
    const broken = { ...report(5), testResults: [{ status: 'failed', name: 'one.test.ts', assertionResults: [] }] }
    expect(tally(1, broken)).toEqual({ passed: 5, failed: 1 })
  })
})

describe('what failed', () => {
  const said = 'AssertionError: expected 1 to be 2\n\nCall log:\n    at somewhere'
  const tests = [
    { status: 'passed', fullName: 'a thing works', failureMessages: [] },
    { status: 'failed', fullName: 'a thing is two', failureMessages: [said] },
    { status: 'pending', fullName: 'a thing is left out', failureMessages: [] },
  ]

  it('is named with its file and the beginning of what it said', () => {
    expect(
      failures({
        ...report(1, 1, 1),
        testResults: [{ status: 'failed', name: 'one.test.ts', assertionResults: tests }],
      }),
    ).toEqual([
      'one.test.ts > a thing is two: AssertionError: expected 1 to be 2\nCall log:',
      'one.test.ts > a thing is left out: pending',
    ])
  })

  it('includes a file that could not be loaded', () => {
    const broken = { status: 'failed', name: 'two.test.ts', message: '\nno such module', assertionResults: [] }
    expect(failures({ ...report(0), testResults: [broken] })).toEqual(['two.test.ts: no such module'])
  })

  it('is nothing for a step without tests, or without a report', () => {
    expect(failures(undefined)).toEqual([])
    expect(failures(null)).toEqual([])
  })
})
