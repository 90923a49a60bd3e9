import { relative } from 'node:path'

/**
 * What one step adds to the sum. A step without tests counts as one. A step of tests counts its tests; a skipped
 * one counts as failed, and so does a file that could not be loaded, a run without a single test, a run without
 * a report, and an exit code that no failed test explains.
 */
export function tally(status, report) {
  if (report === undefined) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (report === null) return { passed: 0, failed: 1, note: 'left no report' }
  const skipped = report.numPendingTests + report.numTodoTests
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const failed = report.numFailedTests + skipped + broken.length
  const passed = report.numPassedTests
  if (passed + failed === 0) return { passed, failed: 1, note: 'ran no test' }
  if (status !== 0 && failed === 0) return { passed, failed: 1, note: `ended with code ${status}` }
  return skipped > 0 ? { passed, failed, note: `${skipped} skipped` } : { passed, failed }
}

/** What failed or was skipped in one step of tests, each with its file and the beginning of what it said. */
export function failures(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    const name = relative(process.cwd(), file.name)
    if (file.status === 'failed' && file.assertionResults.length === 0) return [`${name}: ${beginning(file.message)}`]
    const unmet = file.assertionResults.filter(({ status }) => status !== 'passed')
    return unmet.map((test) => `${name} > ${test.fullName}: ${beginning(test.failureMessages[0]) || test.status}`)
  })
}

const SAID_LINES = 12
const isFrame = (line) => /^\s+at /.test(line)

function beginning(text = '') {
  const said = text.split('\n').filter((line) => line.trim() !== '' && !isFrame(line))
  return said.slice(0, SAID_LINES).join('\n')
}
