import { inDueOrder } from '../../engine/due-order.ts'
import type { Action, Goal } from '../../engine/roadmap.ts'
import type { Block, TableCell } from '../block.ts'
import { own, type ReportContext } from '../report-context.ts'
import type { Section } from './section.ts'

const plain = (text: string): TableCell => ({ text, bar: null })
const row = (...texts: readonly string[]) => ({ cells: texts.map(plain), strong: false })

function statusText({ words: { m, f } }: ReportContext, { status, doneOn }: Action): string {
  const word = m.plan.statuses[status]
  return status === 'done' && doneOn ? `${word}, ${f.date(doneOn)}` : word
}

function actionTable(context: ReportContext, actions: readonly Action[]): Block[] {
  const { words } = context
  const { m, f } = words
  if (actions.length === 0) return []
  return [
    { kind: 'paragraph', style: 'muted', text: m.report.planIntro },
    {
      kind: 'table',
      caption: m.plan.actions,
      columns: [
        { label: m.plan.what, share: 0.42, align: 'start' },
        { label: m.plan.owner, share: 0.17, align: 'start' },
        { label: m.plan.due, share: 0.19, align: 'start' },
        { label: m.plan.status, share: 0.22, align: 'start' },
      ],
      rows: actions.map((action) => {
        const ids = action.raises.map(({ question }) => f.isolateLtr(question))
        const what = [own(words, action.title), ...(ids.length > 0 ? [f.list(ids)] : [])].join('\n')
        const due = action.due ? f.date(action.due) : m.plan.noDue
        return row(what, action.owner ? own(words, action.owner) : '–', due, statusText(context, action))
      }),
    },
  ]
}

/** What a goal asks for: a share, or a level by its name. */
function goalText({ words, questionnaire }: ReportContext, { measure }: Goal): string {
  if (measure.kind === 'index') return words.f.percent(measure.index)
  const title = questionnaire.scoring?.levels?.steps[measure.step]?.title
  return title === undefined ? words.f.number(measure.step) : own(words, title)
}

function goalTable(context: ReportContext, goals: readonly Goal[]): Block[] {
  const { words, questionnaire } = context
  const { m, f } = words
  if (goals.length === 0) return []
  const nodeText = (id: string | null) =>
    id === null ? m.terms.overall : own(words, questionnaire.domains.find((one) => one.id === id)?.title ?? id)
  return [
    {
      kind: 'table',
      caption: m.subject.goals.title,
      columns: [
        { label: m.subject.goals.what, share: 0.46, align: 'start' },
        { label: m.subject.goals.title, share: 0.27, align: 'start' },
        { label: m.subject.goals.when, share: 0.27, align: 'start' },
      ],
      rows: goals.map((goal) => row(nodeText(goal.domain), goalText(context, goal), goal.by ? f.date(goal.by) : '–')),
    },
  ]
}

/** Where it is to lead and what is being done about the gaps; nothing where nothing was planned. */
export const plan = {
  id: 'plan',
  build: (context) => {
    const { roadmap, words } = context
    const actions = inDueOrder(roadmap?.actions ?? []).filter(({ status }) => status !== 'dropped')
    const goals = roadmap?.goals ?? []
    if (actions.length + goals.length === 0) return []
    return [
      { kind: 'heading', level: 1, text: words.m.plan.button, aside: null, id: 'plan' },
      ...goalTable(context, goals),
      ...actionTable(context, actions),
    ]
  },
} as const satisfies Section
