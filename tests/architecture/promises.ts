import ts from 'typescript'
import { file, isCode, placeOf, type Rule, type SourceFile, treeOf } from './source.ts'

const PROMISING = /^src\/(engine|report|formats|storage)\//

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
}

function isFunctionLike(statement: ts.Statement): boolean {
  if (ts.isFunctionDeclaration(statement)) return true
  if (!ts.isVariableStatement(statement)) return false
  return statement.declarationList.declarations.some(
    ({ initializer }) =>
      initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  )
}

function offences(source: SourceFile): string[] {
  if (!isCode(source) || !PROMISING.test(source.path)) return []
  return treeOf(source)
    .statements.filter((statement) => isExported(statement) && isFunctionLike(statement))
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => `${placeOf(source, statement)}: say what it promises, in one sentence above it.`)
}

const promised: Rule = {
  promise: 'every exported function of engine, report, formats and storage says what it promises',
  offences,
  bad: [
    file('src/engine/score.ts', 'export function score() {}'),
    file('src/storage/open.ts', '// opens\nexport const open = () => 1'),
  ],
  good: [
    file('src/engine/score.ts', '/** 0…1, or null when nothing counts. */\nexport const score = () => null'),
    file('src/engine/score.ts', 'const inner = () => 1'),
    file('src/ui/words.ts', 'export const words = () => 1'),
  ],
}

export const promiseRules: readonly Rule[] = [promised]
