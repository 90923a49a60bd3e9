type TestResult = {
  readonly status: string
  readonly fullName: string
  readonly failureMessages: readonly string[]
}

type TestFile = {
  readonly status: string
  readonly name: string
  readonly message?: string
  readonly assertionResults: readonly TestResult[]
}

type TestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly TestFile[]
}

export function tally(
  status: number | null,
  report: TestReport | null | undefined,
): { readonly passed: number; readonly failed: number; readonly note?: string }

export function failures(report: TestReport | null | undefined): readonly string[]
