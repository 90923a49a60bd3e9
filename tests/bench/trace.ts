/** What a trace of the browser says about the cost of answers, in the main thread's own time: others' load does not count. */
export const CATEGORIES: readonly string[] = ['toplevel', 'blink.user_timing']

type Event = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** microseconds */
  readonly ts: number
  readonly tdur?: number
}

/** Milliseconds of each answer: the tasks between its two marks. */
export function costsIn(trace: string): readonly number[] {
  const { traceEvents }: { readonly traceEvents: readonly Event[] } = JSON.parse(trace)
  const marks = traceEvents.filter(({ name }) => name === 'bench-begin' || name === 'bench-frame')
  const main = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && pid === marks[0]?.pid && tid === marks[0]?.tid,
  )
  const ordered = marks.toSorted((a, b) => a.ts - b.ts)
  return ordered.flatMap((begin, at) => {
    const end = ordered[at + 1]
    if (begin.name !== 'bench-begin' || end?.name !== 'bench-frame') return []
    const own = main.filter(({ ts }) => ts >= begin.ts && ts <= end.ts)
    return [own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000]
  })
}

/** The longest task of the main thread between the marks `bench-begin` and `bench-end`, in milliseconds of its own time. */
export function longestTask(trace: string): number {
  const { traceEvents }: { readonly traceEvents: readonly Event[] } = JSON.parse(trace)
  const begin = traceEvents.find(({ name }) => name === 'bench-begin')
  const end = traceEvents.find(({ name }) => name === 'bench-end')
  if (!begin || !end) throw new Error('The trace has no marks.')
  const own = traceEvents.filter(
    ({ name, ph, pid, tid, ts }) =>
      ph === 'X' &&
      name.endsWith('RunTask') &&
      pid === begin.pid &&
      tid === begin.tid &&
      ts >= begin.ts &&
      ts <= end.ts,
  )
  if (own.length === 0) throw new Error('The trace has no tasks of the page.')
  return Math.max(...own.map(({ tdur = 0 }) => tdur)) / 1000
}
