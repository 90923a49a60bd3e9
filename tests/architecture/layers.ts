import { type Import, importsOf } from './imports.ts'
import { file, isCode, type Rule, type SourceFile } from './source.ts'

type Layer = { readonly layers: readonly string[]; readonly packages: readonly string[] }

/** engine ← report ← formats ← ui; i18n is a leaf; only storage and ui know the browser. */
const ALLOWED: Readonly<Record<string, Layer>> = {
  engine: { layers: [], packages: ['zod'] },
  i18n: { layers: [], packages: [] },
  report: { layers: ['engine', 'i18n'], packages: [] },
  formats: { layers: ['engine', 'i18n', 'report'], packages: ['zod', 'jspdf', 'bidi-js', 'fflate'] },
  storage: { layers: ['engine'], packages: ['idb', '@noble/ciphers'] },
  /** data only */
  samples: { layers: [], packages: [] },
  ui: {
    layers: ['engine', 'i18n', 'report', 'formats', 'storage', 'samples'],
    packages: [
      'react',
      'react-dom',
      'react-hook-form',
      'recharts',
      'wouter',
      'zustand',
      'virtual:questionnaires',
      'virtual:notices',
      'virtual:bill-of-materials',
    ],
  },
}

/** The files at the top of src put the layers together. */
const WIRING: Layer = { layers: Object.keys(ALLOWED), packages: ['react', 'react-dom', 'virtual:questionnaires'] }

/** The documents' schemas bring zod along; who only reads documents takes their types. */
const SCHEMAS = [
  'src/engine/schema-parts.ts',
  'src/engine/question-schema.ts',
  'src/engine/scoring-schema.ts',
  'src/engine/translation-schema.ts',
  'src/engine/questionnaire.ts',
  'src/engine/assessment.ts',
  'src/engine/roadmap.ts',
  'src/engine/backup.ts',
]
const READERS = /^src\/(formats\/read|engine\/migrations)\//

/** Makes the files for authors' editors; the app never loads it. */
const EMITTER = 'src/formats/write/json-schema.ts'

const layerOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1]

function offencesOf(source: SourceFile, judge: (found: Import, layer: string | undefined) => string | false): string[] {
  if (!isCode(source)) return []
  const layer = layerOf(source.path)
  return importsOf(source).flatMap((found) => {
    const reason = judge(found, layer)
    return reason === false ? [] : [`${found.place} imports ${found.name}: ${reason}.`]
  })
}

const directions: Rule = {
  promise: 'every layer imports only the layers below it',
  offences: (source) =>
    offencesOf(source, (found, layer) => {
      const target = layerOf(found.target)
      if (!found.own || target === layer) return false
      const allowed = layer === undefined ? WIRING : ALLOWED[layer]
      if (allowed === undefined) return `${layer} is no layer of this house`
      if (target === undefined) return 'nothing but the wiring lies outside the layers'
      return !allowed.layers.includes(target) && `${layer ?? 'the wiring'} may not know ${target}`
    }),
  bad: [
    file('src/engine/score.ts', "import { en } from '../i18n/en.ts'"),
    file('src/report/block.ts', "export { a } from '../formats/read/index.ts'"),
    file('src/i18n/en.ts', "type A = import('../engine/result.ts').Result"),
    file('src/storage/open.ts', "const later = () => import('../ui/App.tsx')"),
    file('src/shared/x.ts', "import { a } from '../engine/score.ts'"),
    file('src/ui/App.tsx', "import { a } from '../main.tsx'"),
  ],
  good: [
    file('src/report/sections/cover.ts', "import type { Result } from '../../engine/result.ts'"),
    file('src/main.tsx', "import { App } from './ui/App.tsx'"),
    file('src/ui/App.tsx', "import './App.module.css'"),
  ],
}

const packages: Rule = {
  promise: 'every layer uses only the packages it is allowed',
  offences: (source) =>
    offencesOf(source, (found, layer) => {
      if (found.own) return false
      const allowed = layer === undefined ? WIRING : ALLOWED[layer]
      return !allowed?.packages.includes(found.target) && `${layer ?? 'the wiring'} may not use ${found.target}`
    }),
  bad: [
    file('src/engine/score.ts', "import { useState } from 'react'"),
    file('src/ui/App.tsx', "import { openDB } from 'idb'"),
    file('src/formats/write/pdf/page.ts', "const fs = await import('node:fs')"),
    file('src/main.tsx', "import lodash from 'lodash/fp'"),
  ],
  good: [
    file('src/engine/questionnaire.ts', "import * as z from 'zod/mini'"),
    file('src/ui/App.tsx', "import { useHashLocation } from 'wouter/use-hash-location'"),
  ],
}

const schemasStayOut: Rule = {
  promise: 'zod stays with the schemas, and the schemas with the readers',
  offences: (source) =>
    offencesOf(source, (found) => {
      if (found.typesOnly || source.path === EMITTER || SCHEMAS.includes(source.path)) return false
      if (found.target === 'zod') return 'only the documents define schemas'
      return SCHEMAS.includes(found.target) && !READERS.test(source.path) && 'take the types only, with "import type"'
    }),
  bad: [
    file('src/engine/score.ts', "import * as z from 'zod/mini'"),
    file('src/engine/score.ts', "import { questionnaireSchema } from './questionnaire.ts'"),
    file('src/ui/App.tsx', "import { type Questionnaire, questionnaireSchema } from '../engine/questionnaire.ts'"),
  ],
  good: [
    file('src/formats/read/assessment.ts', "import { assessmentSchema } from '../../engine/assessment.ts'"),
    file('src/engine/score.ts', "import type { Questionnaire } from './questionnaire.ts'"),
    file('src/formats/read/shape.ts', "import type * as z from 'zod/mini'"),
    file('src/engine/assessment.ts', "import { idSchema } from './questionnaire.ts'"),
  ],
}

const endings: Rule = {
  promise: 'our own files are imported by their full name',
  offences: (source) =>
    offencesOf(source, (found) => found.own && !/\.(tsx?|css|json|ttf)$/.test(found.target) && 'write its ending too'),
  bad: [file('src/ui/App.tsx', "import { Shell } from './Shell'")],
  good: [file('src/ui/App.tsx', "import worker from './pdf-worker.ts?worker&url'")],
}

export const layerRules: readonly Rule[] = [directions, packages, schemasStayOut, endings]
