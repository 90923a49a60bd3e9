/**
 * The floor: what the platform itself costs. Plain radio inputs, one listener for all of them, one domain on the page, the
 * score as two texts. No framework, no saving, no chart, no undo.
 */
import { comparisonsIn } from '../../../src/engine/condition.ts'
import { partsOf } from '../../../src/engine/outline.ts'
import type { Question } from '../../../src/engine/questionnaire.ts'
import { type Kept, keep, load } from './kept.ts'
import { runningScore } from './running-score.ts'
import { shows } from './shows.ts'

function element(name: string, text: string, ...children: readonly Node[]): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  made.append(...children)
  return made
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`floor.html has no #${id}`)
  return found
}

function start(kept: Kept): void {
  const { questionnaire } = kept
  const steps = questionnaire.scales?.[0]?.steps ?? []
  const score = runningScore(kept)
  const values = new Map(
    Object.entries(kept.answers).map(([id, answer]) => [id, 'value' in answer ? answer.value : '']),
  )
  let shown = 0

  const say = () => {
    place('score').textContent = score.all()
    place('domain-score').textContent = score.domain(shown)
  }
  const stepOf = (id: string) => values.get(id)
  const group = (question: Question) => {
    const options = steps.map(({ id, label, description }) => {
      const input = document.createElement('input')
      Object.assign(input, { type: 'radio', name: question.id, value: id, checked: values.get(question.id) === id })
      return element('label', '', input, element('span', label), element('small', description ?? ''))
    })
    const made = element('fieldset', '', element('legend', question.text), ...options)
    made.hidden = !shows(question, stepOf)
    return made
  }
  const show = (at: number) => {
    shown = at
    const domain = questionnaire.domains[at]
    if (!domain) return
    const parts = partsOf(domain).flatMap(({ section, questions }) => [
      element('h3', section?.title ?? ''),
      ...questions.map(group),
    ])
    place('questions').replaceChildren(element('h2', domain.title), ...parts)
    say()
  }
  place('domains').append(
    ...questionnaire.domains.map((domain, at) => {
      const button = element('button', domain.title)
      button.dataset['at'] = String(at)
      return button
    }),
  )
  const gated = new Map<string, Question[]>()
  for (const domain of questionnaire.domains)
    for (const { questions } of partsOf(domain))
      for (const question of questions)
        for (const { comparison } of question.when ? comparisonsIn(question.when) : [])
          gated.set(comparison.question, [...(gated.get(comparison.question) ?? []), question])

  place('domains').addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset['at']) show(Number(target.dataset['at']))
  })
  place('questions').addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    values.set(target.name, target.value)
    score.set(target.name, target.value)
    for (const question of gated.get(target.name) ?? []) {
      const input = document.querySelector(`input[name="${question.id}"]`)
      const fieldset = input?.closest('fieldset')
      if (fieldset) fieldset.hidden = !shows(question, stepOf)
    }
    say()
  })
  show(0)
}

const name = new URLSearchParams(location.search).get('name') ?? ''
Object.assign(window, { keep })
const kept = await load(name)
if (kept) start(kept)
