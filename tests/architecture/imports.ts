import { posix } from 'node:path'
import ts from 'typescript'
import { placeOf, type SourceFile, treeOf, walk } from './source.ts'

export type Import = {
  readonly place: string
  /** as written */
  readonly name: string
  /** path from the root for our own files, package name for others */
  readonly target: string
  readonly own: boolean
  /** nothing of it is left when the program runs */
  readonly typesOnly: boolean
}

function typesOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node)) return false
  const clause = node.importClause
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly)
}

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined
  }
  if (ts.isImportTypeNode(node)) {
    const { argument } = node
    return ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal) ? argument.literal.text : undefined
  }
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined
  return dynamicSpecifier(node)
}

/** `import('…')`, `import.meta.glob('…')` and `new URL('…', import.meta.url)`. */
function dynamicSpecifier(node: ts.CallExpression | ts.NewExpression): string | undefined {
  const callee = node.expression.getText()
  const [first] = node.arguments ?? []
  if (first === undefined || !ts.isStringLiteralLike(first)) return undefined
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword || callee === 'import.meta.glob') return first.text
  return callee === 'URL' && /^\..*[^/]$/.test(first.text) ? first.text : undefined
}

function packageOf(name: string): string {
  const parts = name.split('/')
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? name)
}

/** Everything a file loads, statically, on demand or as a type. */
export function importsOf(source: SourceFile): readonly Import[] {
  return [...walk(treeOf(source))].flatMap((node) => {
    const name = specifierOf(node)
    if (name === undefined) return []
    const own = name.startsWith('.')
    const bare = name.replace(/\?.*$/, '')
    const target = own ? posix.join(posix.dirname(source.path), bare) : packageOf(bare)
    return [{ place: placeOf(source, node), name, target, own, typesOnly: typesOnly(node) }]
  })
}
