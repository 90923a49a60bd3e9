/** What a person should know before marking as final. */
import type { Answers } from '../../engine/assessment.ts'
import type { Result } from '../../engine/result.ts'
import type { FileFault } from '../../engine/verify.ts'
import type { Words } from '../../i18n/index.ts'

const countOf = (answers: Answers, mark: 'carried' | 'flagged') =>
  Object.values(answers).filter((answer) => answer[mark] === true).length

/** A sentence for everything that is not settled yet; none when all is. */
export function unsettled(
  { m }: Words,
  answers: Answers,
  { overall: { counts } }: Result,
  files: readonly FileFault[],
): readonly string[] {
  const { open, notSure, carried, flagged, fileFault } = m.seal
  const counted = [
    [counts.open, open],
    [counts.notSure, notSure],
    [countOf(answers, 'carried'), carried],
    [countOf(answers, 'flagged'), flagged],
  ] as const
  return [
    ...counted.flatMap(([count, say]) => (count > 0 ? [say(count)] : [])),
    ...files.map(({ kind, name }) => fileFault[kind](name)),
  ]
}
