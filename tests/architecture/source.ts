import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'

export type SourceFile = {
  /** from the project's root, with forward slashes */
  readonly path: string
  readonly text: string
}

/** A convention: what it promises, how it is looked for, and samples that show that looking works. */
export type Rule = {
  readonly promise: string
  /** one sentence for each offence */
  readonly offences: (file: SourceFile) => readonly string[]
  /** each must be complained about */
  readonly bad: readonly SourceFile[]
  /** none may be complained about */
  readonly good: readonly SourceFile[]
}

export const file = (path: string, text: string): SourceFile => ({ path, text })

/** All files below a folder, as text. */
export function readFolder(folder: string, endings: RegExp): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort()
    .map((path) => file(path, readFileSync(path, 'utf8')))
}

export const isCode = ({ path }: SourceFile) => /\.tsx?$/.test(path)
export const isStyle = ({ path }: SourceFile) => path.endsWith('.css')

const parsed = new WeakMap<SourceFile, ts.SourceFile>()

/** The syntax tree of a code file. */
export function treeOf(source: SourceFile): ts.SourceFile {
  const known = parsed.get(source)
  if (known !== undefined) return known
  const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind)
  parsed.set(source, tree)
  return tree
}

/** Every node below a node, itself first. */
export function* walk(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* walk(child)
}

/** `src/ui/App.tsx:12`, for sentences that somebody has to act on. */
export function placeOf(source: SourceFile, node: ts.Node): string {
  const tree = treeOf(source)
  return `${source.path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
}

export function linesOf(source: SourceFile, node: ts.Node): number {
  const tree = treeOf(source)
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line
  return line(node.getEnd()) - line(node.getStart(tree)) + 1
}
