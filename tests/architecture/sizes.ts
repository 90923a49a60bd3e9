import ts from 'typescript'
import { file, isCode, isStyle, linesOf, placeOf, type Rule, type SourceFile, treeOf, walk } from './source.ts'

const FILE_LINES = 250
const FUNCTION_LINES = 40
const COMPONENT_LINES = 60

/** A language's catalog is a table of words that happens to be a function. */
const CATALOG = /^src\/i18n\/[a-z]{2}(\/|\.ts$)/

type FunctionNode = ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration

function isFunction(node: ts.Node): node is FunctionNode {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node)
  )
}

function nameOf(node: FunctionNode): string {
  if (node.name !== undefined) return node.name.getText()
  const named = [node.parent, node.parent.parent].find(ts.isVariableDeclaration)
  return named?.name.getText() ?? 'a function without a name'
}

/** A function that stands for itself inside another: declared, a method, or given a name. It is measured on its own. */
const isNamed = (node: ts.Node): node is FunctionNode =>
  isFunction(node) && (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || isNaming(node.parent))
const isNaming = (node: ts.Node) => ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)

/** The lines of a function less those of the functions it names: a factory is as long as what it does itself. */
function ownLines(source: SourceFile, node: FunctionNode): number {
  const named: FunctionNode[] = []
  const collect = (child: ts.Node): void => {
    if (isNamed(child)) named.push(child)
    else ts.forEachChild(child, collect)
  }
  ts.forEachChild(node, collect)
  return named.reduce((lines, inner) => lines - linesOf(source, inner) + 1, linesOf(source, node))
}

function longFunctions(source: SourceFile): string[] {
  if (!isCode(source) || CATALOG.test(source.path)) return []
  return [...walk(treeOf(source))].filter(isFunction).flatMap((node) => {
    const name = nameOf(node)
    const most = source.path.endsWith('.tsx') && /^[A-Z]/.test(name) ? COMPONENT_LINES : FUNCTION_LINES
    const lines = ownLines(source, node)
    return lines > most ? [`${placeOf(source, node)}: ${name} has ${lines} lines; ${most} are allowed.`] : []
  })
}

function longFile(source: SourceFile): string[] {
  const lines = source.text.trimEnd().split('\n').length
  return lines > FILE_LINES ? [`${source.path} has ${lines} lines; ${FILE_LINES} are allowed.`] : []
}

const lines = (count: number) => 'a()\n'.repeat(count)

const files: Rule = {
  promise: `files have at most ${FILE_LINES} lines`,
  offences: (source) => (isCode(source) || isStyle(source) ? longFile(source) : []),
  bad: [file('src/engine/score.ts', lines(FILE_LINES + 1))],
  good: [file('src/engine/score.ts', lines(FILE_LINES))],
}

const functions: Rule = {
  promise: `functions have at most ${FUNCTION_LINES} lines, components ${COMPONENT_LINES}`,
  offences: longFunctions,
  bad: [
    file('src/engine/score.ts', `export function score() {\n${lines(FUNCTION_LINES)}}`),
    file('src/engine/score.ts', `export const score = () => {\n${lines(FUNCTION_LINES)}}`),
    file('src/ui/App.tsx', `export function App() {\n${lines(COMPONENT_LINES)}}`),
    file('src/ui/App.tsx', `export function useApp() {\n${lines(FUNCTION_LINES)}}`),
    file('src/engine/score.ts', `export function make() {\nconst inner = () => {\n${lines(FUNCTION_LINES)}}\n}`),
    file('src/engine/score.ts', `export function make() {\n[1].map(() => {\n${lines(FUNCTION_LINES)}})\n}`),
  ],
  good: [
    file('src/ui/App.tsx', `export function App() {\n${lines(COMPONENT_LINES - 2)}}`),
    file(
      'src/engine/score.ts',
      `export function make() {\nconst a = () => {\n${lines(30)}}\nconst b = () => {\n${lines(30)}}\nreturn { a, b }\n}`,
    ),
    file('src/i18n/en/shell.ts', `export const shell = () => ({\n${'a: 1,\n'.repeat(100)}})`),
  ],
}

export const sizeRules: readonly Rule[] = [files, functions]
