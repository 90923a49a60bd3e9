/** The verbs of moving about: what buttons, keys, links and the palette have in common. */
import { createContext, use } from 'react'
import type { Answer } from '../../../engine/assessment.ts'
import { type Entry, entryOf, outline } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { FirstWords } from '../../../i18n/index.ts'
import type { Edit } from '../../session/history.ts'
import type { Session, SessionState } from '../../session/session.ts'
import type { Wanted } from './finding.ts'
import type { Place, PlaceStore } from './place.ts'
import { asked, BLOCK, blocksFor, isCore, neighbour, nextOpen } from './walk.ts'

/** Whether an answer leaves its question open. */
export function isOpenAnswer(answer: Answer | undefined): boolean {
  if (!answer || answer.state === 'unanswered') return true
  return answer.state === 'not-applicable' && answer.reason.trim() === ''
}

/** Whether a condition holds the question back, as the answers stand. */
export const isHeldBack = ({ standing }: Pick<SessionState, 'standing'>, id: string): boolean => {
  const state = standing(id)?.state
  return state === 'hidden' || state === 'undecided'
}

export type Navigator = {
  readonly toDomain: (at: number) => void
  /** Shows a question wherever it is; nothing happens for an id that is not asked at all. */
  readonly toQuestion: (id: string, focus?: boolean) => void
  readonly move: (by: 1 | -1) => void
  readonly nextOpen: () => void
  /** Shows what is found; null goes back to the domain. `go`: the focus goes to the first question there. */
  readonly find: (wanted: Wanted | null, go?: boolean) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly setDepth: (depth: Place['depth']) => void
  readonly say: (text: string) => void
  readonly open: (dialog: Place['dialog']) => void
}

type Around = {
  readonly session: Session
  readonly place: PlaceStore
  readonly questionnaire: Questionnaire
  readonly words: FirstWords
}

/** The entries one walks through now: the found ones, or all that are asked. */
function path({ session, place, questionnaire }: Around): readonly Entry[] {
  const { finding, depth } = place.getState()
  if (finding) return finding.ids.flatMap((id) => entryOf(questionnaire, id) ?? [])
  return asked(questionnaire, depth, (id) => isHeldBack(session.store.getState(), id))
}

function showing(around: Around) {
  const { place, questionnaire, words } = around
  const domainAt = ({ domain }: Entry) => questionnaire.domains.indexOf(domain)
  return (entry: Entry, focus: boolean) => {
    const before = place.getState()
    const { id } = entry.question
    const found = before.finding?.ids.indexOf(id) ?? -1
    const at = domainAt(entry)
    const { m } = words
    place.setState({
      at,
      current: id,
      depth: before.depth === 'core' && !isCore(entry) ? 'all' : before.depth,
      finding:
        before.finding && found >= 0 ? { ...before.finding, shown: blocksFor(found, before.finding.shown) } : null,
      arrival: { question: id, focus, smooth: at === before.at },
      said:
        at === before.at
          ? ''
          : `${m.assess.domainPosition(at + 1, questionnaire.domains.length)}: ${entry.domain.title}`,
    })
  }
}

export function createNavigator(around: Around): Navigator {
  const find = finding(around)
  const { session, place, questionnaire, words } = around
  const show = showing(around)
  const say = (said: string) => place.setState({ said })
  const { m } = words

  return {
    say,
    toDomain(at) {
      const domain = questionnaire.domains[at]
      if (!domain) return
      const { depth } = place.getState()
      const first = asked(questionnaire, depth, (id) => isHeldBack(session.store.getState(), id), domain)[0]
      place.setState({
        at,
        current: first?.question.id ?? null,
        finding: null,
        arrival: { question: null, focus: true, smooth: false },
        said: '',
      })
    },
    toQuestion(id, focus = true) {
      const entry = entryOf(questionnaire, id)
      if (entry) show(entry, focus)
    },
    move(by) {
      const next = neighbour(path(around), place.getState().current, by)
      if (next) return show(next, true)
      say(by > 0 ? m.assess.lastQuestion : m.assess.firstQuestion)
      if (by > 0) document.querySelector<HTMLElement>('#assess-way-on :last-child')?.focus()
    },
    nextOpen() {
      const { answers } = session.store.getState().assessment
      const { current } = place.getState()
      const next = nextOpen(path(around), current, (id) => isOpenAnswer(answers[id]))
      if (next) show(next, true)
      else say(m.assess.nothingOpen)
    },
    find,
    undo: () => undoing(around, session.undo(), (text) => m.assess.undone(text), m.assess.nothingToUndo),
    redo: () => undoing(around, session.redo(), (text) => m.assess.redone(text), m.assess.nothingToRedo),
    setDepth(depth) {
      place.setState({ depth })
      const { current, at } = place.getState()
      const domain = questionnaire.domains[at]
      const entries = asked(questionnaire, depth, (id) => isHeldBack(session.store.getState(), id), domain)
      if (!entries.some(({ question }) => question.id === current)) {
        place.setState({ current: entries[0]?.question.id ?? null })
      }
    },
    open: (dialog) => place.setState({ dialog }),
  }
}

/** Back from what was found to the domain of the current question. */
function leaveFinding({ place, questionnaire }: Around, go: boolean): void {
  const { current } = place.getState()
  const entry = current === null ? undefined : entryOf(questionnaire, current)
  const back = entry && {
    at: questionnaire.domains.indexOf(entry.domain),
    arrival: { question: current, focus: go || ('kept' as const), smooth: false },
  }
  place.setState({ finding: null, said: '', ...back })
}

/** Searching is loaded when first asked for; of two quick questions only the later is answered. */
function finding(around: Around): Navigator['find'] {
  const { session, place, questionnaire, words } = around
  let last = 0
  return (wanted, go = false) => {
    last += 1
    const mine = last
    if (!wanted || (wanted.text.trim() === '' && wanted.filter === null)) return leaveFinding(around, go)
    void Promise.all([import('./find-questions.ts'), session.goals()]).then(([{ findQuestions }, goals]) => {
      if (mine !== last) return
      const ids = findQuestions(questionnaire, session.store.getState(), wanted, goals)
      const { current } = place.getState()
      const kept = current !== null && ids.slice(0, BLOCK).includes(current) ? current : (ids[0] ?? current)
      place.setState({
        finding: { ...wanted, ids, shown: 1 },
        current: kept,
        arrival: go ? { question: kept, focus: true, smooth: false } : null,
        said: words.m.assess.foundQuestions(ids.length),
      })
    })
  }
}

function undoing(
  { session, place, questionnaire, words }: Around,
  edit: Edit | null,
  told: (text: string) => string,
  none: string,
): void {
  if (!edit) {
    place.setState({ said: none })
    return
  }
  const entry = edit.kind === 'answer' ? entryOf(questionnaire, edit.id) : undefined
  const at = entry ? questionnaire.domains.indexOf(entry.domain) : 0
  const before = place.getState()
  const visible = before.finding && entry ? before.finding.ids.includes(entry.question.id) : false
  const held = entry?.question.when && isHeldBack(session.store.getState(), entry.question.id)
  place.setState({
    at,
    current: entry?.question.id ?? before.current,
    depth: entry && isCore(entry) ? before.depth : 'all',
    finding: visible ? before.finding : null,
    arrival: { question: entry && !held ? entry.question.id : null, focus: 'kept', smooth: at === before.at },
    said: told(entry ? words.f.isolateLtr(entry.question.id) : (questionnaire.classification?.title ?? '')),
  })
}

/** The first place: the question asked for, else where one left off, else the first that is open or carried, else the first. */
export function startingPoint(
  questionnaire: Questionnaire,
  state: Pick<SessionState, 'assessment' | 'standing'>,
  wanted: readonly (string | undefined)[],
): { readonly at: number; readonly current: string | null } {
  const named = wanted.flatMap((id) => (id === undefined ? [] : (entryOf(questionnaire, id) ?? [])))
  const all = outline(questionnaire)
  const shown = (entry: Entry) => !(entry.question.when && isHeldBack(state, entry.question.id))
  const waits = ({ question }: Entry) => {
    const answer = state.assessment.answers[question.id]
    return isOpenAnswer(answer) || answer?.carried === true
  }
  const entry = named.find(shown) ?? all.find((one) => waits(one) && shown(one)) ?? all[0]
  return entry
    ? { at: questionnaire.domains.indexOf(entry.domain), current: entry.question.id }
    : { at: 0, current: null }
}

export const NavigatorContext = createContext<Navigator | null>(null)

export function useNavigator(): Navigator {
  const navigator = use(NavigatorContext)
  if (!navigator) throw new Error('useNavigator outside NavigatorContext')
  return navigator
}
