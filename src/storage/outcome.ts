/**
 * Why the browser's store could not do what it was asked. `full`: disk or quota; `closed`: the connection is gone and
 * could not be reopened; `newer`: a newer Mizan owns the database; `blocked`: another tab holds an older version open;
 * `locked`: the rows are sealed and this tab has no key; `unknown`: anything else (Chromium reports a full disk this way
 * too).
 */
export type Failure = 'full' | 'closed' | 'newer' | 'blocked' | 'locked' | 'unknown'

/**
 * Why a sound store said no, with nothing changed. `missing`: no such row (perhaps deleted in another tab); `final`: the
 * assessment is final; `exists`: that id is taken; `different`: that questionnaire version is in use with other content;
 * `changed`: a row is not what it was when the change was decided on; `unreadable`: sealed rows do not open; `wrong`: that
 * secret opens nothing.
 */
export type Refusal = 'missing' | 'final' | 'exists' | 'different' | 'changed' | 'unreadable' | 'wrong'

/** What every storage function resolves to; it never rejects for reasons outside the program. */
export type Outcome<T, R extends Refusal = never> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Failure | R }

const FAILURES: Readonly<Record<string, Failure>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  BlockedError: 'blocked',
  InvalidStateError: 'closed',
  // a transaction cut off by the browser closing the connection
  AbortError: 'closed',
}

/** The failure an error of IndexedDB stands for; `unknown` for every name without a row of its own. */
export function failureOf(error: unknown): Failure {
  return (error instanceof Error && FAILURES[error.name]) || 'unknown'
}
