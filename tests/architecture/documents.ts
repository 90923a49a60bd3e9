import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { file, isCode, placeOf, type Rule, type SourceFile, treeOf, walk } from './source.ts'

const shippedIds = readdirSync('questionnaires')
  .filter((name) => /^[a-z0-9-]+\.json$/.test(name))
  .map((name) => name.replace('.json', ''))

/** `ids` are those of the shipped questionnaires; code finds them by their format. */
const unnamed = (ids: readonly string[]) => (source: SourceFile) =>
  !isCode(source)
    ? []
    : [...walk(treeOf(source))]
        .filter((node) => ts.isStringLiteralLike(node) || ts.isJsxText(node))
        .filter((node) => ids.some((id) => node.text === id || (id.includes('-') && node.text.includes(id))))
        .map((node) => `${placeOf(source, node)}: "${node.text}" names a questionnaire; only content may.`)

const sampleIds = unnamed(['quick-check', 'nation'])

const content: Rule = {
  promise: 'no code names a questionnaire',
  offences: (source) => (source.path.startsWith('src/sample') ? sampleIds(source) : unnamed(shippedIds)(source)),
  bad: [
    file('src/sample.ts', "if (id === 'nation') go()"),
    file('src/sample.ts', "open('questionnaires/quick-check.json')"),
  ],
  good: [file('src/sample.ts', "const words = 'every nation'")],
}

const PLACES = /(^|[\s"'`(=:])(\/(root|home|Users|work|tmp|var\/folders)\/|[A-Z]:\\+Users\\+)/

const machine: Rule = {
  promise: 'no file knows the machine it was written on',
  offences: (source) =>
    source.text.split('\n').flatMap((line, index) => {
      const found = PLACES.exec(line)
      return found === null ? [] : [`${source.path}:${index + 1} names the folder ${found[2]} of somebody’s machine.`]
    }),
  bad: [
    file('docs/a.md', `see ${'/'}home/somebody/mizan`),
    file('src/ui/a.ts', `const a = '${'/'}tmp/x'`),
    file('README.md', `C:${'\\'}Users${'\\'}me`),
  ],
  good: [file('docs/a.md', 'see #/compare and https://example.org/home/page')],
}

export const contentRule = content
export const machineRule = machine
