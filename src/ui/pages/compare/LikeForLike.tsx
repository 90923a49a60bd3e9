import { questionsUnder } from '../../../engine/moved-questions.ts'
import type { Result } from '../../../engine/result.ts'
import type { IndexNode } from '../../../engine/shares.ts'
import { useAllWords } from '../../words.ts'
import { ChangeMark } from './ChangeMark.tsx'
import { changeOf } from './change.ts'
import type { Compared } from './compared.ts'

/** Both rounds on the questions that both versions ask, by the later version's rules. */
export function LikeForLike({ compared: { comparison, base, newest }, node }: { compared: Compared; node: IndexNode }) {
  const { m, f } = useAllWords()
  const { like } = m.compare
  const { before, after, questions: all } = comparison.likeForLike
  const under = new Set(questionsUnder(newest.questionnaire, node))
  const questions = all.filter((id) => under.has(id))
  const { version } = newest.questionnaire
  if (base.questionnaire.version === version) return <p className="muted small">{like.same(questions.length)}</p>
  const [from, to] = [indexIn(before, node), indexIn(after, node)]
  const said = (index: number | null) => (index === null ? m.terms.notScored : f.percent(index, 1))
  const ruled = f.isolateLtr(version)
  return (
    <div>
      <h3>{like.title}</h3>
      {questions.length === 0 ? (
        <p>{like.none(ruled)}</p>
      ) : (
        <p>
          {like.text(questions.length, ruled, said(from), said(to))} <ChangeMark change={changeOf(from, to)} />
        </p>
      )}
    </div>
  )
}

function indexIn(result: Result, node: IndexNode): number | null {
  if (node.kind === 'overall') return result.overall.index
  const nodes = { group: result.groups, domain: result.domains, section: result.sections }[node.kind]
  return nodes[node.id]?.index ?? null
}
