/** Text that means harm, put into every field that takes text. */
import type { Answers } from '../../src/engine/assessment.ts'
import { outline, stepsOf } from '../../src/engine/outline.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { writeAssessmentFile } from '../../src/formats/write/json.ts'
import { naughtyStrings } from '../formats/corpora.ts'
import { anAssessment } from '../journeys/assessment-file.ts'

/** What a script calls that got to run. */
export const ALARM = 'mizanIsBroken'

const CALLS = [`${ALARM}()`, 'alert(1)']
const MARKUP = (call: string): readonly string[] => [
  `<script>${call}</script>`,
  `"><script>${call}</script>`,
  `'><script>${call}</script>`,
  `</title><script>${call}</script>`,
  `</textarea><script>${call}</script>`,
  `</script><script>${call}</script>`,
  `<ScRiPt>${call}</sCrIpT>`,
  `<img src=x onerror=${call}>`,
  `"><img src=x onerror="${call}">`,
  `<img src="x" onerror='${call}'>`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${call}"><text y=20>x</text></a></svg>`,
  `<math><mtext><img src=x onerror=${call}></mtext></math>`,
  `<body onload=${call}>`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<iframe src="javascript:parent.${call}"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="javascript:${call}">`,
  `<a href="javascript:${call}">x</a>`,
  `<a href="data:text/html,<script>${call}</script>">x</a>`,
  `<details open ontoggle=${call}>`,
  `<input autofocus onfocus=${call}>`,
  `<video><source onerror=${call}></video>`,
  `<audio src=x onerror=${call}>`,
  `<marquee onstart=${call}>`,
  `<form action="javascript:${call}"><button>x</button></form>`,
  `<button formaction="javascript:${call}">x</button>`,
  `<link rel=stylesheet href="data:text/css,*{x:y}">`,
  `<style>*{background:url("https://example.org/")}</style>`,
  `<base href="https://example.org/">`,
  `<meta http-equiv=refresh content="0;url=https://example.org/">`,
  `<template><script>${call}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<x onclick=${call}>x</x>`,
  `" onmouseover="${call}`,
  `' onfocus='${call}' autofocus='`,
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  `data:text/html,<script>${call}</script>`,
  `[x](javascript:${call})`,
  `![x](https://example.org/x.png)`,
  `{{constructor.constructor('${call}')()}}`,
  `\${${call}}`,
  `<!--><img src=x onerror=${call}>-->`,
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `\\u003cscript\\u003e${call}\\u003c/script\\u003e`,
  `<img/src=x/onerror=${call}//`,
  `<<script>${call}//<</script>`,
]
const MARKS = /[<>"'`{}]|script|on\w+=/i

/** What can do harm where text is taken for markup: a list of our own, and what is of that kind among the naughty strings. */
export const PAYLOADS: readonly string[] = [
  ...new Set([...CALLS.flatMap(MARKUP), ...naughtyStrings().filter((text) => MARKS.test(text))]),
]

type Step = string | number
type Path = readonly Step[]
type Holder = { [key: Step]: unknown }
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

function textsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path]
  if (!isHolder(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function put(document: unknown, path: Path, text: string): void {
  const last = path.at(-1)
  const holder = path
    .slice(0, -1)
    .reduce((value: unknown, step) => (isHolder(value) ? value[step] : undefined), document)
  if (last !== undefined && isHolder(holder)) holder[last] = text
}

/** Paths of the same kind: positions and the ids of questions, facts and steps do not matter. */
const kindOf = (path: Path) =>
  path
    .map((step, at) =>
      typeof step === 'number' || /^(answers|classification|descriptors|minimums)$/.test(String(path[at - 1]))
        ? '*'
        : step,
    )
    .join('.')

const bytesOf = (document: unknown) => new TextEncoder().encode(JSON.stringify(document))

/** What a field takes, found by trying: nothing (an id, a date), a name, or any text, and how much of it. */
function fits(document: unknown, path: Path): (payload: string) => boolean {
  const takes = (text: string) => {
    const copy: unknown = structuredClone(document)
    put(copy, path, text)
    return readFile('x', bytesOf(copy)).ok
  }
  if (!takes('<b>x</b>')) return () => false
  const most = [4000, 300, 60].find((length) => takes('x'.repeat(length))) ?? 8
  const any = takes('\u202e')
  const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u
  return (payload) => payload.length <= most && (any || !hidden.test(payload))
}

/** An assessment of a questionnaire in which everything is answered and something stands beside each answer. */
function filledIn(questionnaire: Questionnaire, id: string): unknown {
  const beside = { note: 'x', evidence: 'x', owner: 'x', links: ['https://example.org/x'] }
  const answers: Answers = Object.fromEntries(
    outline(questionnaire).map(({ question }, at) => {
      const [step] = stepsOf(questionnaire, question)
      if (question.type === 'text') return [question.id, { state: 'answered', value: 'x', ...beside }]
      if (step === undefined || at % 7 === 3) return [question.id, { state: 'not-applicable', reason: 'x', ...beside }]
      return [question.id, { state: 'answered', value: step.id, ...beside }]
    }),
  )
  const about = {
    id,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    annotation: 'x',
    answers,
  }
  const { target: _target, ...assessment } = anAssessment(about)
  return JSON.parse(writeAssessmentFile(assessment, questionnaire))
}

export type HostileFile = {
  readonly id: string
  readonly text: string
  /** every payload with the field it is in */
  readonly pairs: readonly { readonly field: string; readonly payload: string }[]
}

/** The questionnaire filled in, with a payload in each field that takes text; `offset` says with which payload to begin. */
export function hostileFile(questionnaire: Questionnaire, id: string, offset: number): HostileFile {
  const document = filledIn(questionnaire, id)
  const kinds = new Map<string, (payload: string) => boolean>()
  const pairs: { field: string; payload: string }[] = []
  const changed: unknown = structuredClone(document)
  for (const path of textsIn(document)) {
    const kind = kindOf(path)
    const fit = kinds.get(kind) ?? fits(document, path)
    kinds.set(kind, fit)
    const candidates = PAYLOADS.filter(fit)
    const payload = candidates[(offset + pairs.length) % candidates.length]
    if (payload === undefined) continue
    put(changed, path, payload)
    pairs.push({ field: kind, payload })
  }
  const text = JSON.stringify(changed)
  const reading = readFile('x', new TextEncoder().encode(text))
  if (!reading.ok) throw new Error(`A hostile file was not made well: ${JSON.stringify(reading.problems[0])}`)
  return { id, text, pairs }
}
