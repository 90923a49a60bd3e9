/** What the palette offers for what was typed. */
import { outline } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Words } from '../../../i18n/index.ts'
import { FILTERS, folded, mentions } from './finding.ts'
import type { Navigator } from './navigator.ts'
import { hasCorePath } from './walk.ts'

export type PaletteItem = {
  readonly key: string
  readonly group: 'actions' | 'domains' | 'questions'
  readonly label: string
  /** an id or number that can be typed too */
  readonly hint: string
  readonly run: () => void
}

/** As many questions as one looks through; typing another letter is quicker than scrolling. */
const MOST_QUESTIONS = 30

type Around = {
  readonly questionnaire: Questionnaire
  readonly navigator: Navigator
  readonly m: Words['m']
  readonly assessmentId: string
  readonly go: (address: string) => void
}

function actions({ questionnaire, navigator, m, assessmentId, go }: Around): readonly Omit<PaletteItem, 'group'>[] {
  const command = (key: keyof typeof m.assessTools.commands, run: () => void) => ({
    key,
    label: m.assessTools.commands[key],
    hint: '',
    run,
  })
  const filters = FILTERS.map((filter) => ({
    key: `filter ${filter}`,
    label: `${m.assess.filters}: ${m.assessTools.filter[filter]}`,
    hint: '',
    run: () => navigator.find({ text: '', filter }, true),
  }))
  const depths = hasCorePath(questionnaire)
    ? (['all', 'core'] as const).map((depth) => ({
        key: `depth ${depth}`,
        label: `${m.assess.depth}: ${m.assess.depths[depth]}`,
        hint: '',
        run: () => navigator.setDepth(depth),
      }))
    : []
  return [
    command('nextOpen', navigator.nextOpen),
    command('undo', navigator.undo),
    command('redo', navigator.redo),
    { key: 'results', label: m.assess.finish, hint: '', run: () => go(`/results/${assessmentId}`) },
    { key: 'plan', label: m.plan.button, hint: '', run: () => go(`/plan/${assessmentId}`) },
    ...filters,
    ...depths,
    { key: 'shortcuts', label: m.assess.shortcuts, hint: 'F1', run: () => navigator.open('shortcuts') },
    { key: 'library', label: m.shell.toLibrary, hint: '', run: () => go('/') },
  ]
}

/** Every item whose words are all found in it, actions and domains before questions; without words no questions. */
export function paletteItems(around: Around, text: string): readonly PaletteItem[] {
  const { questionnaire, navigator } = around
  const words = folded(text).split(/\s+/).filter(Boolean)
  const fits = ({ label, hint }: Pick<PaletteItem, 'label' | 'hint'>) => {
    const own = folded(`${label} ${hint}`)
    return words.every((word) => own.includes(word))
  }
  const domains = questionnaire.domains.map((domain, at) => ({
    key: `domain ${domain.id}`,
    group: 'domains' as const,
    label: domain.title,
    hint: String(at + 1),
    run: () => navigator.toDomain(at),
  }))
  const matching =
    words.length === 0 ? [] : outline(questionnaire).filter(({ question }) => mentions(question, undefined, text))
  // An id or a statement that says it comes before guidance that mentions it.
  const closeness = (id: string, statement: string) => (fits({ label: id, hint: statement }) ? 0 : 1)
  const questions = matching
    .map(({ question }) => ({
      key: `question ${question.id}`,
      group: 'questions' as const,
      label: question.text,
      hint: question.id,
      run: () => navigator.toQuestion(question.id),
    }))
    .toSorted((a, b) => closeness(a.hint, a.label) - closeness(b.hint, b.label))
  return [
    ...actions(around)
      .map((action) => ({ ...action, group: 'actions' as const }))
      .filter(fits),
    ...domains.filter(fits),
    ...questions.slice(0, MOST_QUESTIONS),
  ]
}
