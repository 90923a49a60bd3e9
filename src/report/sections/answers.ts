import type { Answer, EvidenceFile } from '../../engine/assessment.ts'
import { partsOf } from '../../engine/outline.ts'
import type { Domain, Question } from '../../engine/questionnaire.ts'
import { answerText, chosenStep, ladderText } from '../answer-text.ts'
import type { Block, Fact, QuestionAnswerBlock } from '../block.ts'
import { own, type ReportContext } from '../report-context.ts'
import type { Section } from './section.ts'

type Beside = {
  readonly context: ReportContext
  readonly question: Question
  readonly answer: Answer | undefined
  readonly evidenceMissing: boolean
}

const fact = (label: string, text: string | undefined): Fact[] =>
  text === undefined || text === '' ? [] : [{ label, value: text }]

function noted({ context: { words }, answer }: Beside): Fact[] {
  const { m } = words
  const reason = answer?.state === 'not-applicable' ? own(words, answer.reason) || m.report.noReason : undefined
  return [...fact(m.terms.reason, reason), ...fact(m.terms.note, answer?.note && own(words, answer.note))]
}

function proven({ context: { words, details }, answer, evidenceMissing }: Beside): Fact[] {
  const { m, f } = words
  const digest = ({ sha256 }: EvidenceFile) => (details.has('digests') ? `\n${f.isolateLtr(`SHA-256 ${sha256}`)}` : '')
  const files = answer?.files?.map((file) => `${own(words, file.name)} (${f.size(file.bytes)})${digest(file)}`)
  return [
    ...(evidenceMissing
      ? fact(m.terms.evidence, m.report.evidenceMissing)
      : fact(m.terms.evidence, answer?.evidence && own(words, answer.evidence))),
    ...fact(m.report.links, answer?.links?.map(f.isolateLtr).join('\n')),
    ...fact(m.report.files, files?.join('\n')),
  ]
}

function planned({ context: { words, questionnaire }, question, answer }: Beside): Fact[] {
  const { m, f } = words
  const target = answer?.target === undefined ? undefined : ladderText(questionnaire, words, question, answer.target)
  return [
    ...fact(m.terms.target, target),
    ...fact(m.report.owner, answer?.owner && own(words, answer.owner)),
    ...fact(m.report.due, answer?.due && f.date(answer.due)),
  ]
}

function marked({ context: { words }, answer }: Beside): Fact[] {
  const { m } = words
  return [
    ...fact(m.report.confidence, answer?.confidence && m.report.confidenceOf[answer.confidence]),
    ...(answer?.carried ? fact(m.report.carried, m.report.carriedText) : []),
    ...(answer?.flagged ? fact(m.report.flagged, m.report.flaggedText) : []),
  ]
}

/** What stands beside an answer, in the order it is printed; whatever is asked for is there in full. */
function factsOf(beside: Beside): Fact[] {
  const { context, question } = beside
  const { details, words } = context
  return [
    ...(details.has('before') ? fact(words.m.report.before, before(context, question)) : []),
    ...(details.has('notes') ? noted(beside) : []),
    ...(details.has('evidence') ? proven(beside) : []),
    ...(details.has('plan') ? planned(beside) : []),
    ...(details.has('marks') ? marked(beside) : []),
  ]
}

/** The previous round's answer, where it reads differently. */
function before(context: ReportContext, question: Question): string | undefined {
  const { previous, questionnaire, words, assessment, result } = context
  const earlier = previous?.result.questions[question.id]
  if (!previous || !earlier) return undefined
  const text = answerText(questionnaire, words, question, previous.assessment.answers[question.id], earlier.state)
  const state = result.questions[question.id]?.state ?? 'unanswered'
  return text === answerText(questionnaire, words, question, assessment.answers[question.id], state) ? undefined : text
}

function questionBlock(context: ReportContext, question: Question): QuestionAnswerBlock {
  const { questionnaire, words, assessment, result } = context
  const answer = assessment.answers[question.id]
  const standing = result.questions[question.id]
  const state = standing?.state ?? 'unanswered'
  return {
    kind: 'questionAnswer',
    id: words.f.isolateLtr(question.id),
    text: own(words, question.text),
    state,
    answer: answerText(questionnaire, words, question, answer, state),
    step: state === 'answered' ? chosenStep(questionnaire, question, answer) : null,
    facts: factsOf({ context, question, answer, evidenceMissing: standing?.evidenceMissing ?? false }),
  }
}

/** A question that a condition took away is printed only where something was recorded for it. */
function isPrinted({ assessment, result }: ReportContext, question: Question): boolean {
  return result.questions[question.id]?.state !== 'hidden' || assessment.answers[question.id] !== undefined
}

function domainBlocks(context: ReportContext, domain: Domain): Block[] {
  const { words, result } = context
  const index = result.domains[domain.id]?.index ?? null
  const title = own(words, domain.title)
  const parts = partsOf(domain).flatMap(({ section, questions }): Block[] => {
    const printed = questions.filter((question) => isPrinted(context, question))
    const heading: Block[] =
      section && printed.length > 0
        ? [
            {
              kind: 'heading',
              level: 3,
              text: own(words, section.title),
              aside: null,
              id: `answers-${domain.id}-${section.id}`,
            },
          ]
        : []
    return [...heading, ...printed.map((question) => questionBlock(context, question))]
  })
  if (parts.length === 0) return []
  return [
    {
      kind: 'heading',
      level: 2,
      text: title,
      aside: index === null ? words.m.terms.notScored : words.m.report.domainIndex(words.f.percent(index)),
      id: `answers-${domain.id}`,
    },
    ...parts,
  ]
}

/** All answers with the details asked for beside them: nothing of these is left out or shortened. */
export const answers = {
  id: 'answers',
  build: (context) => {
    const { questionnaire, words, result, assessment } = context
    const hidden = Object.entries(result.questions).filter(
      ([id, one]) => one.state === 'hidden' && assessment.answers[id] === undefined,
    ).length
    return [
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: words.m.report.answers, aside: null, id: 'answers' },
      ...(hidden > 0
        ? [{ kind: 'paragraph' as const, style: 'muted' as const, text: words.m.report.notAsked(hidden) }]
        : []),
      ...questionnaire.domains.flatMap((domain) => domainBlocks(context, domain)),
    ]
  },
} as const satisfies Section
