import { dirname } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { importsOf } from './imports.ts'
import { file, readFolder, type SourceFile } from './source.ts'

const FOLDERS = [
  'src/engine/questions',
  'src/engine/levels',
  'src/engine/migrations',
  'src/report/sections',
  'src/formats/read',
  'src/formats/write/pdf/blocks',
]

/** Files of a registry's folder that its index reaches on no way, so that nobody would ever use them. */
function forgotten(files: readonly SourceFile[], folder: string): string[] {
  const siblings = files.filter(({ path }) => dirname(path) === folder)
  const reached = new Set<string>()
  const reach = (path: string) => {
    if (reached.has(path)) return
    reached.add(path)
    const found = siblings.find((sibling) => sibling.path === path)
    for (const { target } of found === undefined ? [] : importsOf(found)) reach(target)
  }
  reach(`${folder}/index.ts`)
  return siblings.map(({ path }) => path).filter((path) => !reached.has(path))
}

describe('registries', () => {
  const files = readFolder('src', /\.tsx?$/)

  it.each(FOLDERS)('%s registers every file beside it', (folder) => {
    expect(forgotten(files, folder)).toEqual([])
  })

  it('would notice a file that nobody registered', () => {
    const folder = 'src/engine/levels'
    const index = file(`${folder}/index.ts`, "import { gate } from './gate.ts'")
    const gate = file(`${folder}/gate.ts`, "import { reached } from './reached.ts'")
    const lost = file(`${folder}/lost.ts`, '')
    expect(forgotten([index, gate, file(`${folder}/reached.ts`, ''), lost], folder)).toEqual([lost.path])
  })
})
