import type { Block, TableCell } from '../block.ts'
import { own, type ReportContext } from '../report-context.ts'
import type { Section } from './section.ts'

const plain = (text: string): TableCell => ({ text, bar: null })
const row = (...texts: readonly string[]) => ({ cells: texts.map(plain), strong: false })

function states({ words }: ReportContext): Block {
  const { m } = words
  const { state, stateMeaning } = { state: m.terms.state, stateMeaning: m.report.stateMeaning }
  return {
    kind: 'table',
    caption: m.report.statesTitle,
    columns: [
      { label: m.report.state, share: 0.32, align: 'start' },
      { label: m.report.inScore, share: 0.68, align: 'start' },
    ],
    rows: [
      row(state.answered, stateMeaning.answered),
      row(state['not-sure'], stateMeaning['not-sure']),
      row(state.unanswered, stateMeaning.unanswered),
      row(state['not-applicable'], stateMeaning['not-applicable']),
      row(state.hidden, stateMeaning.hidden),
      row(state.undecided, stateMeaning.undecided),
    ],
  }
}

function made({ questionnaire, result, words }: ReportContext): Block {
  const { m, f } = words
  return {
    kind: 'table',
    caption: m.report.made,
    columns: [
      { label: '', share: 0.32, align: 'start' },
      { label: '', share: 0.68, align: 'start' },
    ],
    rows: [
      row(m.terms.questionnaire, `${own(words, questionnaire.title)} (${f.isolateLtr(result.questionnaire.id)})`),
      row(m.report.version, f.isolateLtr(result.questionnaire.version)),
      row(m.report.engine, f.isolateLtr(`Mizan ${result.engine}`)),
      ...(questionnaire.license ? [row(m.report.licence, f.isolateLtr(questionnaire.license))] : []),
    ],
  }
}

function frameworks({ questionnaire, words }: ReportContext): Block[] {
  const { m, f } = words
  const cited = questionnaire.frameworks ?? []
  if (cited.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: m.report.frameworks, aside: null, id: 'frameworks' },
    {
      kind: 'table',
      caption: m.report.frameworks,
      columns: [
        { label: m.report.framework, share: 0.32, align: 'start' },
        { label: m.report.version, share: 0.14, align: 'start' },
        { label: m.report.termsOfUse, share: 0.54, align: 'start' },
      ],
      rows: cited.map((one) =>
        row(
          [one.name, one.publisher]
            .filter((part) => part !== undefined)
            .map((part) => own(words, part))
            .join(' · '),
          f.isolateLtr(one.version ?? '–'),
          own(words, one.terms ?? '–'),
        ),
      ),
    },
  ]
}

/** How the figures come about, with which versions, and what references do and do not mean. */
export const method = {
  id: 'method',
  build: (context) => {
    const { questionnaire, words } = context
    const { m } = words
    const notes = questionnaire.notes ?? []
    const lines = [...notes, ...(notes.includes(m.report.orientation) ? [] : [m.report.orientation])]
    return [
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: m.report.method, aside: null, id: 'method' },
      ...(questionnaire.howScored
        ? [{ kind: 'paragraph' as const, style: 'body' as const, text: own(words, questionnaire.howScored) }]
        : []),
      { kind: 'paragraph', style: 'body', text: m.report.rounding },
      { kind: 'heading', level: 2, text: m.report.statesTitle, aside: null, id: 'states' },
      states(context),
      { kind: 'heading', level: 2, text: m.report.made, aside: null, id: 'made' },
      made(context),
      ...frameworks(context),
      ...lines.map((text) => ({ kind: 'paragraph' as const, style: 'muted' as const, text: own(words, text) })),
    ]
  },
} as const satisfies Section
