import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeAssessmentFile } from '../../src/formats/write/json.ts'
import { randomFrom } from '../engine/random.ts'
import { aHistory, questionnaire } from '../engine/sealed-history.ts'

const page = readFileSync(new URL('../../docs/assessment-format/v2.md', import.meta.url), 'utf8')
const [, recipe = ''] = page.match(/```sh seal\n([\s\S]*?)```/) ?? []
const folder = mkdtempSync(join(tmpdir(), 'mizan-seal-'))
const hasJq = spawnSync('jq', ['--version']).status === 0
if (!hasJq) console.log('jq is not installed: the recipe for a seal is not run.')

/** The lines the recipe prints for a file. */
function followed(text: string): readonly string[] {
  const path = join(folder, 'sealed.json')
  writeFileSync(path, text)
  const { stdout } = spawnSync('sh', ['-c', recipe, 'sh', path], { encoding: 'utf8' })
  return stdout.trim().split('\n')
}

describe('the recipe for a seal in the format page', () => {
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is there', () => expect(recipe).toContain('sha256sum'))

  it.runIf(hasJq)('gives the digest that Mizan gives, and another one for a changed file', async () => {
    const translated = { ...questionnaire, translations: {} }
    for (const round of await aHistory(randomFrom(7))) {
      const text = writeAssessmentFile(round, translated)
      const [computed, stated] = followed(text)
      expect([computed, stated]).toEqual([round.seal.digest, round.seal.digest])
      expect(followed(text.replace('Harbour', 'Harbor'))[0]).not.toBe(computed)
    }
  })
})
