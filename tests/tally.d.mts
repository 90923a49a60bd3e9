type TestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

export function tally(
  status: number | null,
  report: TestReport | null | undefined,
): { readonly passed: number; readonly failed: number; readonly note?: string }
