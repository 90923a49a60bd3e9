import ts from 'typescript'
import { file, isCode, placeOf, type Rule, type SourceFile, treeOf, walk } from './source.ts'

const PURE = /^src\/(engine|i18n|report|formats)\//
const READS_THE_WORLD = /^(Date\.now|Math\.random|(globalThis\.)?(crypto|performance)\.\w+|Temporal\.Now\.\w+)$/

function readsTheWorld(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length
  if (!ts.isCallExpression(node)) return false
  const callee = node.expression.getText()
  return callee === 'Date' || READS_THE_WORLD.test(callee)
}

function offences(source: SourceFile): string[] {
  if (!isCode(source) || !PURE.test(source.path)) return []
  return [...walk(treeOf(source))]
    .filter(readsTheWorld)
    .map((node) => `${placeOf(source, node)}: ${node.getText()} reads the clock or chance; take it as an argument.`)
}

const clockAndChance: Rule = {
  promise: 'engine, i18n, report and formats never read the clock or chance',
  offences,
  bad: [
    file('src/engine/score.ts', 'const now = new Date()'),
    file('src/formats/write/json.ts', 'const at = Date.now()'),
    file('src/report/id.ts', 'const id = crypto.randomUUID()'),
    file('src/engine/shuffle.ts', 'const r = () => Math.random()'),
  ],
  good: [
    file('src/i18n/format.ts', 'const day = (iso: string) => new Date(iso)'),
    file('src/ui/App.tsx', 'const now = new Date()'),
  ],
}

export const purityRules: readonly Rule[] = [clockAndChance]
