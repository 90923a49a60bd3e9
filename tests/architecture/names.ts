import { basename, dirname } from 'node:path/posix'
import ts from 'typescript'
import { file, isCode, type Rule, type SourceFile, treeOf } from './source.ts'

const VAGUE = /^(utils?|helpers?|common|managers?|services?|data|info|misc|shared|lib|types|constants)$/i
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
const PASCAL = /^[A-Z][A-Za-z0-9]*$/

/** The only folders that hold a registry; nothing else may be called index.ts. */
const REGISTRIES = [
  'src/engine/questions',
  'src/engine/levels',
  'src/engine/migrations',
  'src/i18n',
  'src/report/sections',
  'src/formats/read',
  'src/formats/write',
  'src/formats/write/pdf/blocks',
  'src/ui/questions',
  'src/ui/blocks',
  'src/ui/pages',
  'src/ui/pages/results/what-if',
]

const stem = (path: string) => basename(path).replace(/(\.module)?\.[^.]+$/, '')

function badStem(path: string): string | false {
  const name = stem(path)
  if (path === 'src/main.tsx' || path.endsWith('.d.ts')) return false
  if (path.endsWith('.tsx') && !PASCAL.test(name)) return 'components are in PascalCase'
  if (path.endsWith('.ts') && !KEBAB.test(name)) return 'modules are in kebab-case'
  return VAGUE.test(name) && 'this name says nothing; name it after what it holds'
}

const casing: Rule = {
  promise: 'files are named after what they hold: modules in kebab-case, components in PascalCase',
  offences: ({ path }) => {
    const reason = badStem(path)
    const vague = dirname(path)
      .split('/')
      .find((folder) => VAGUE.test(folder))
    return [
      ...(reason === false ? [] : [`${path}: ${reason}.`]),
      ...(vague === undefined ? [] : [`${path}: the folder name "${vague}" says nothing.`]),
    ]
  },
  bad: [
    file('src/engine/utils.ts', ''),
    file('src/engine/scoreAll.ts', ''),
    file('src/ui/answer-card.tsx', ''),
    file('src/common/score.ts', ''),
  ],
  good: [file('src/engine/score.ts', ''), file('src/ui/AnswerCard.tsx', ''), file('src/main.tsx', '')],
}

/** A registry's entry may be what is exported; the component it is made of is then declared beside it. */
function declaredNames(source: SourceFile): string[] {
  return treeOf(source).statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((d) => d.name.getText())
    const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
    return named && statement.name !== undefined ? [statement.name.text] : []
  })
}

/** `Radar` in Radar.tsx, its registry entry `radar`, or a family of components in a file named in the plural. */
function holdsItsName(source: SourceFile): boolean {
  const name = stem(source.path)
  const names = declaredNames(source)
  const entry = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  const family = name.endsWith('s') && names.filter((declared) => PASCAL.test(declared)).length > 1
  return names.includes(name) || names.includes(entry) || family
}

const components: Rule = {
  promise: 'a component file holds the component it is named after',
  offences: (source) =>
    !source.path.endsWith('.tsx') || source.path === 'src/main.tsx' || holdsItsName(source)
      ? []
      : [`${source.path} holds no ${stem(source.path)}.`],
  bad: [
    file('src/ui/Radar.tsx', 'export const Chart = () => null'),
    file('src/ui/Bars.tsx', 'const Chart = () => null'),
  ],
  good: [
    file('src/ui/Radar.tsx', 'export function Radar() { return null }'),
    file('src/ui/NumberInput.tsx', 'export const numberInput = { Input: () => null }'),
    file('src/ui/Blocks.tsx', 'const Text = () => null\nconst List = () => null'),
  ],
}

const registries: Rule = {
  promise: 'only registries are called index.ts',
  offences: (source) =>
    isCode(source) && stem(source.path) === 'index' && !REGISTRIES.includes(dirname(source.path))
      ? [`${source.path} is not a registry; name it after what it exports.`]
      : [],
  bad: [file('src/ui/charts/index.ts', ''), file('src/engine/index.ts', '')],
  good: [file('src/engine/questions/index.ts', '')],
}

export const nameRules: readonly Rule[] = [casing, components, registries]
