import { describe, expect, it } from 'vitest'
import { contentRule, machineRule } from './documents.ts'
import { forbiddenRules } from './forbidden.ts'
import { layerRules } from './layers.ts'
import { nameRules } from './names.ts'
import { promiseRules } from './promises.ts'
import { purityRules } from './purity.ts'
import { sizeRules } from './sizes.ts'
import { type Rule, readFolder, type SourceFile } from './source.ts'
import { styleRules } from './styles.ts'
import { wordRules } from './words.ts'

const source = readFolder('src', /\.(tsx?|css)$/)
const everything = [
  ...source,
  ...['tests', 'vite', 'docs', 'questionnaires', 'public', '.ci'].flatMap((folder) =>
    readFolder(folder, /^[^.]*$|\.(tsx?|m?js|mts|css|json|md|html|svg|webmanifest)$/),
  ),
  ...readFolder('.', /\.(json|ts|md|html)$|^LICENSE$/).filter(({ path }) => !path.includes('/')),
]

const rules: readonly (readonly [Rule, readonly SourceFile[]])[] = [
  ...[
    ...layerRules,
    ...purityRules,
    ...sizeRules,
    ...nameRules,
    ...forbiddenRules,
    ...styleRules,
    ...wordRules,
    ...promiseRules,
    contentRule,
  ].map((rule) => [rule, source] as const),
  [machineRule, everything],
]

describe.each(rules.map(([rule, files]) => ({ promise: rule.promise, rule, files })))('$promise', ({ rule, files }) => {
  it('holds everywhere', () => {
    expect(files.length, 'no file was looked at').toBeGreaterThan(20)
    expect(files.flatMap(rule.offences)).toEqual([])
  })

  it('would be noticed', () => {
    expect(rule.bad.filter((sample) => rule.offences(sample).length === 0)).toEqual([])
    expect(rule.good.flatMap(rule.offences)).toEqual([])
  })
})
