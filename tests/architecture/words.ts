import ts from 'typescript'
import { file, placeOf, type Rule, type SourceFile, treeOf, walk } from './source.ts'

const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|description)$/
const WORD = /\p{L}{2,}/u

const JOINS = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
])

/** Text inside `{…}`, and in either branch of a choice; not what is passed on to functions. */
function literalsIn(node: ts.Node): ts.Node[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return [node]
  if (ts.isJsxExpression(node)) return node.expression === undefined ? [] : literalsIn(node.expression)
  if (ts.isParenthesizedExpression(node)) return literalsIn(node.expression)
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)]
  if (ts.isBinaryExpression(node))
    return [...literalsIn(node.left), ...literalsIn(node.right)].filter(() => JOINS.has(node.operatorToken.kind))
  return []
}

function written(node: ts.Node): string {
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join(' ')
  return ts.isStringLiteralLike(node) || ts.isJsxText(node) ? node.text : ''
}

function spoken(node: ts.Node): ts.Node[] {
  if (ts.isJsxText(node)) return [node]
  if (ts.isJsxElement(node) || ts.isJsxFragment(node))
    return node.children.filter(ts.isJsxExpression).flatMap(literalsIn)
  const attribute = ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText())
  return attribute && node.initializer !== undefined ? literalsIn(node.initializer) : []
}

function offences(source: SourceFile): string[] {
  if (!source.path.startsWith('src/ui/') || !source.path.endsWith('.tsx')) return []
  return [...walk(treeOf(source))]
    .flatMap(spoken)
    .filter((node) => WORD.test(written(node)))
    .map(
      (node) =>
        `${placeOf(source, node)}: "${written(node).trim()}" is not from i18n, so no other language can say it.`,
    )
}

const fromCatalogs: Rule = {
  promise: 'every word on the screen comes from i18n or from a document',
  offences,
  bad: [
    file('src/ui/A.tsx', 'const A = () => <p>Results</p>'),
    file('src/ui/A.tsx', "const A = () => <p>{open ? 'Close' : m.open}</p>"),
    file('src/ui/A.tsx', 'const A = () => <p>{`${n} questions`}</p>'),
    file('src/ui/A.tsx', 'const A = () => <button aria-label="Close" />'),
    file('src/ui/A.tsx', "const A = () => <input placeholder={'Search'} />"),
  ],
  good: [
    file('src/ui/A.tsx', 'const A = () => <p className="wide" title={m.title}>{m.results} · {n} %</p>'),
    file('src/ui/A.tsx', "const A = () => <p>{format(n, 'percent')} {s === 'open' && m.open} {`${a}–${b}`}</p>"),
  ],
}

export const wordRules: readonly Rule[] = [fromCatalogs]
