import ts from 'typescript'
import { file, isCode, isStyle, placeOf, type Rule, type SourceFile, treeOf, walk } from './source.ts'

const SIDED = /^(((scroll-)?(margin|padding)|border)-(left|right)|border-(top|bottom)-(left|right)-radius|left|right)/
const SIDED_VALUE = /^(text-align|float|clear|caption-side)$/

/** Declarations only: selectors and at-rules never end in a semicolon or a brace after a value. */
function declarations(text: string): { readonly property: string; readonly value: string; readonly line: number }[] {
  const plain = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
  return [...plain.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((match) => ({
    property: match[1] ?? '',
    value: (match[2] ?? '').trim(),
    line: plain.slice(0, match.index).split('\n').length,
  }))
}

function sidedStyles(source: SourceFile): string[] {
  return declarations(source.text)
    .filter(
      ({ property, value }) => SIDED.test(property) || (SIDED_VALUE.test(property) && /\b(left|right)\b/.test(value)),
    )
    .map(
      ({ property, value, line }) =>
        `${source.path}:${line}: ${property}: ${value} has a left and a right; say start and end.`,
    )
}

const SIDED_KEY = /^((scroll)?(margin|padding|border)(Left|Right)|border(Top|Bottom)(Left|Right)Radius)/i

function sidedInline(source: SourceFile): string[] {
  return [...walk(treeOf(source))]
    .filter((node) => ts.isJsxAttribute(node) && node.name.getText() === 'style')
    .flatMap((style) => [...walk(style)].filter(ts.isPropertyAssignment))
    .filter((property) => {
      const name = property.name.getText()
      return SIDED_KEY.test(name) || name === 'left' || name === 'right'
    })
    .map((property) => `${placeOf(source, property)}: ${property.getText()} has a left and a right; say start and end.`)
}

const directions: Rule = {
  promise: 'styles say start and end, never left and right',
  offences: (source) => {
    if (isStyle(source)) return sidedStyles(source)
    return isCode(source) && source.path.endsWith('.tsx') ? sidedInline(source) : []
  },
  bad: [
    file('src/ui/a.css', '.a { margin-left: 4px; }'),
    file('src/ui/a.css', '.a {\n  color: red;\n  text-align: right;\n}'),
    file('src/ui/a.css', '@media print { .a { left: 0 } }'),
    file('src/ui/a.css', '.a { border-top-left-radius: 4px }'),
    file('src/ui/A.tsx', 'const A = () => <p style={{ marginLeft: 4 }} />'),
  ],
  good: [
    file('src/ui/a.css', '/* left: of */ .a { margin-inline-start: 4px; text-align: start; inset-inline: 0 }'),
    file('src/ui/a.css', '.left:hover { color: red; transform: rotate(1deg) }'),
    file('src/ui/A.tsx', 'const A = () => <p style={{ marginInlineStart: 4 }} />'),
  ],
}

const remote: Rule = {
  promise: 'styles load nothing from anywhere else',
  offences: (source) =>
    isStyle(source) && /url\(\s*['"]?(https?:)?\/\//i.test(source.text)
      ? [`${source.path} loads a foreign address.`]
      : [],
  bad: [file('src/ui/a.css', "@import url('https://fonts.example/x.css');")],
  good: [file('src/ui/a.css', "@font-face { src: url('./fonts/noto.woff2') }")],
}

export const styleRules: readonly Rule[] = [directions, remote]
