import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundledPackages, packageFolder } from '../../vite/bundled-packages.ts'
import { licenceComments } from '../../vite/licence-text.ts'
import { noticesFor } from '../../vite/notices.ts'
import { readBundle } from '../sizes/bundle.ts'
import { builtPackages, unlisted } from './built-packages.ts'

const modules = Object.values(readBundle()).flatMap((chunk) => chunk.modules)
const notices = noticesFor('.', modules)

/** A project with one package under this licence, with or without its text. */
function projectWith(license: string, text?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-licence-'))
  const inside = join(folder, 'node_modules/odd')
  mkdirSync(inside, { recursive: true })
  writeFileSync(join(inside, 'package.json'), JSON.stringify({ name: 'odd', version: '1.0.0', license }))
  writeFileSync(join(inside, 'odd.js'), 'export const odd = 1')
  if (text !== undefined) writeFileSync(join(inside, 'LICENSE'), text)
  return folder
}

describe('the notices of third parties', () => {
  it('are there for every package of the bundles', () => {
    const listed = notices.map(({ name, version }) => `${name} ${version}`)
    expect(unlisted(builtPackages(readBundle()), listed)).toEqual([])
    expect(unlisted([...builtPackages(readBundle()), 'planted 1.0.0'], listed)).toHaveLength(1)
  })

  it('hold nothing of core-js, whose install script is never run', () => {
    expect(notices.filter(({ name }) => name === 'core-js')).toEqual([])
  })

  it('carry the text of every licence that asks for it', () => {
    const asking = notices.filter(({ license }) => license !== 'Unlicense')
    expect(asking.filter(({ text }) => !/permission|redistribution|licen[cs]e/i.test(text ?? ''))).toEqual([])
  })

  it('also say whose code a package has taken in itself', () => {
    const text = notices.find(({ name }) => name === 'jspdf')?.text ?? ''
    expect(text).toContain('omggif')
    expect(text).toContain('Adobe Systems Incorporated')
  })

  it('stop the build at a licence nobody has decided on, and where the text is missing', () => {
    const module = ['node_modules/odd/odd.js']
    expect(() => noticesFor(projectWith('GPL-3.0-only', 'text'), module)).toThrow('odd is under GPL-3.0-only')
    expect(() => noticesFor(projectWith('MIT'), module)).toThrow('odd brings no text of its licence')
  })
})

describe('where a module comes from', () => {
  it('is told by its innermost package', () => {
    expect(packageFolder('/a/node_modules/b/node_modules/@c/d/e.js')).toBe('/a/node_modules/b/node_modules/@c/d')
    expect(packageFolder('C:\\a\\node_modules\\b\\e.js')).toBe('C:/a/node_modules/b')
    expect(packageFolder('\0rolldown/runtime.js')).toBe('node_modules/rolldown')
    expect(packageFolder('src/ui/App.tsx')).toBe(null)
    expect(bundledPackages('.', ['src/main.tsx'])).toEqual([])
  })
})

describe('the comments of a package', () => {
  it('count when they claim something that the licence file does not say', () => {
    const code =
      '/** @license\n * Copyright (c) A\n */ f() /* counts to three */ /*! (c) B */ /** @license\n * Copyright (c) A\n */'
    expect(licenceComments(code)).toEqual(['Copyright (c) A', '(c) B'])
    expect(licenceComments('/* Copyright C, see the LICENSE file in the root directory */')).toEqual([])
  })
})
