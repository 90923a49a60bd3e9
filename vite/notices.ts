import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Plugin } from 'vite'
import { bundledPackages, packageFolder } from './bundled-packages.ts'
import { licenceComments, licenceText } from './licence-text.ts'
import { lockedPackages } from './locked-packages.ts'

/** One package or typeface of others that reaches the browser. */
export type Notice = {
  readonly name: string
  readonly version: string
  /** an SPDX expression */
  readonly license: string
  /** what has to be passed on with it; null where nothing has to be */
  readonly text: string | null
}

const NAME = 'virtual:notices'

/** Stands in the code until every chunk is made and it is known what is in them. */
const PLACE = /(["'`])@@mizan-notices@@\1/

/** What we may ship without asking anybody; a package under anything else stops the build. */
const FREE = /^(0BSD|Apache-2\.0|BSD-[23]-Clause|ISC|MIT|OFL-1\.1|Unlicense)$/

/** These are free of every condition. */
const WITHOUT_TEXT = /^(0BSD|Unlicense)$/

const FONTS = ['noto-sans', 'noto-sans-arabic', 'noto-sans-math'].map((name) => `@expo-google-fonts/${name}`)

function checked(notice: Notice): Notice {
  const { name, license, text } = notice
  const others = license.split(/ AND |[()]/).filter((part) => part !== '' && !FREE.test(part))
  if (others.length > 0) throw new Error(`${name} is under ${license}: nobody has decided that we may ship that.`)
  if (text === null && !WITHOUT_TEXT.test(license))
    throw new Error(`${name} brings no text of its licence, ${license}.`)
  return notice
}

/** What the code of a package says in its comments; they are lost in the bundle. */
function commentsOf(root: string, folder: string, modules: readonly string[]): string[] {
  const files = modules
    .filter((module) => /node_modules\/.*\.[cm]?js$/.test(module))
    .map((module) => (isAbsolute(module) ? module : join(root, module)))
  const own = files.filter((file) => packageFolder(file) === folder)
  return own.flatMap((file) => licenceComments(readFileSync(file, 'utf8')))
}

function packageNotices(root: string, modules: readonly string[]): Notice[] {
  return bundledPackages(root, modules).map(({ name, version, license, folder }) => {
    const texts = [licenceText(folder), ...new Set(commentsOf(root, folder, modules))].filter((text) => text !== null)
    return checked({ name, version, license, text: texts.length === 0 ? null : texts.join('\n\n') })
  })
}

function fontNotices(root: string): Notice[] {
  const text = readFileSync(join(root, 'src/ui/fonts/OFL.txt'), 'utf8')
  return FONTS.map((name) => {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as Notice
    return checked({ name, version, license: 'OFL-1.1', text })
  })
}

/** A notice for every package that these modules come from, and for the typefaces. Throws a sentence for a licence that is new to us. */
export function noticesFor(root: string, modules: readonly string[]): readonly Notice[] {
  return [...packageNotices(root, modules), ...fontNotices(root)]
}

/** Nothing is bundled while developing: then all that may be is listed, without the texts. */
function developing(root: string): readonly Notice[] {
  return lockedPackages(root).map(({ name, version, license }) => ({ name, version, license, text: null }))
}

/** `virtual:notices`: the app's version and a notice for all that is of others in it, workers included. */
export function notices(workerModules: () => readonly string[]): Plugin {
  let root = '.'
  let built = false
  return {
    name: 'mizan:notices',
    configResolved: (config) => {
      root = config.root
      built = config.command === 'build'
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Notice
      const text = built ? '"@@mizan-notices@@"' : JSON.stringify(JSON.stringify(developing(root)))
      return `export const version = ${JSON.stringify(version)}\nexport const notices = JSON.parse(${text})`
    },
    renderChunk(code, chunk, _options, meta) {
      if (!chunk.moduleIds.some((id) => id === `\0${NAME}`)) return null
      const modules = [...Object.values(meta.chunks).flatMap(({ moduleIds }) => moduleIds), ...workerModules()]
      const text = JSON.stringify(JSON.stringify(noticesFor(root, modules)))
      if (!PLACE.test(code)) throw new Error('The place of the notices is not to be found in its chunk.')
      return { code: code.replace(PLACE, () => text), map: null }
    },
  }
}
