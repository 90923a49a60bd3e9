import ts from 'typescript'
import { file, isCode, placeOf, type Rule, type SourceFile, treeOf, walk } from './source.ts'

const SILENCERS = /@ts-(ignore|expect-error|nocheck)|(biome|eslint)-(ignore|disable)|\b(TODO|FIXME|XXX|HACK)\b/

/** React catches a broken page only in a class. */
const catches = (node: ts.ClassDeclaration) =>
  node.members.some((member) => member.name?.getText() === 'getDerivedStateFromError')

function isCast(node: ts.Node): boolean {
  return ts.isAsExpression(node) && ts.isAsExpression(node.expression) && node.expression.type.getText() === 'unknown'
}

function reason(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return '"any" switches the types off'
  if (ts.isNonNullExpression(node)) return '"!" claims what it does not check'
  if (isCast(node)) return '"as unknown as" claims what it does not check'
  if (ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node)) return 'types only: no enum, no namespace'
  if (ts.isClassDeclaration(node) && !catches(node)) return 'classes are not used here'
  if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'console') return 'nobody reads the console'
  return undefined
}

function offences(source: SourceFile): string[] {
  if (!isCode(source) || source.path.endsWith('.d.ts')) return []
  return [...walk(treeOf(source))].flatMap((node) => {
    const found = reason(node)
    return found === undefined ? [] : [`${placeOf(source, node)}: ${found}.`]
  })
}

const syntax: Rule = {
  promise: 'the types are never talked round',
  offences,
  bad: [
    file('src/engine/a.ts', 'const a: any = 1'),
    file('src/engine/a.ts', 'const a = b!'),
    file('src/engine/a.ts', 'const a = b as unknown as string'),
    file('src/engine/a.ts', 'export class Score {}'),
    file('src/engine/a.ts', 'enum A { b }'),
    file('src/ui/A.tsx', 'console.log(1)'),
  ],
  good: [
    file('src/engine/a.ts', "const a = { any: 'any' } as const; const b = !a"),
    file('src/ui/ErrorBoundary.tsx', 'export class Failed extends Component { static getDerivedStateFromError() {} }'),
  ],
}

const silencers: Rule = {
  promise: 'no check is silenced and nothing is left for later',
  offences: (source) =>
    source.text.split('\n').flatMap((line, index) => {
      const found = SILENCERS.exec(line)
      return found === null ? [] : [`${source.path}:${index + 1} says ${found[0]}.`]
    }),
  bad: [
    file('src/engine/a.ts', `// @ts-${'ignore'}\nconst a = 1`),
    file('src/ui/a.css', `/* biome-${'ignore'} lint: x */`),
    file('src/ui/A.tsx', `// ${'TO'}DO later`),
  ],
  good: [file('src/engine/a.ts', '// why, not what')],
}

export const forbiddenRules: readonly Rule[] = [syntax, silencers]
