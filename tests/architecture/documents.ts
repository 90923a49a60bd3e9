import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { file, isCode, placeOf, type Rule, type SourceFile, treeOf, walk } from './source.ts'

const INVENTED = 'invented-check'

/** What the shipped questionnaires are called, and one that nobody ships, for the samples below. */
const IDS = [
  INVENTED,
  ...readdirSync('questionnaires')
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name))
    .map((name) => name.replace('.json', '')),
]

const names = (text: string) => IDS.some((id) => text === id || (id.includes('-') && text.includes(id)))

function namings(source: SourceFile): string[] {
  if (!isCode(source)) return []
  return [...walk(treeOf(source))]
    .filter((node) => (ts.isStringLiteralLike(node) || ts.isJsxText(node)) && names(node.text))
    .map((node) => `${placeOf(source, node)}: ${node.getText()} names a questionnaire; only content may.`)
}

const content: Rule = {
  promise: 'no code names a questionnaire',
  offences: namings,
  bad: [
    file('src/engine/a.ts', `if (id === '${INVENTED}') go()`),
    file('src/ui/a.ts', `open('questionnaires/${INVENTED}.json')`),
    file('src/ui/A.tsx', `const A = () => <p>${INVENTED}</p>`),
  ],
  good: [file('src/ui/a.ts', "const words = 'an invented check'")],
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
