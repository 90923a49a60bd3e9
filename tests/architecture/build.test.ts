import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shipped } from 'virtual:questionnaires'
import { describe, expect, it } from 'vitest'
import { headersFor, PAGE_POLICY } from '../../vite/content-security.ts'
import { readQuestionnaires } from '../../vite/questionnaires.ts'
import { usualPlaces } from '../browser.ts'

const tiny = { format: 'mizan/questionnaire', id: 'tiny', language: 'en', domains: [{ questions: [{}] }] }
const translated = { format: 'mizan/translation', questionnaire: 'tiny', language: 'ar', title: 'صغير' }

async function folderWith(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mizan-'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(content))
  return folder
}

describe('the shipped questionnaires', () => {
  it('are found, the smallest first, and load with the languages their cards promise', async () => {
    expect(shipped.length).toBeGreaterThan(0)
    expect(shipped.map(({ questions }) => questions)).toEqual(
      shipped.map((card) => card.questions).sort((a, b) => a - b),
    )
    for (const card of shipped) {
      const document = await card.load()
      expect(document.id).toBe(card.id)
      expect([document.language, ...Object.keys(document.translations ?? {})]).toEqual(card.languages)
      expect(Object.keys(card.titles)).toEqual(card.languages)
    }
  })

  it('carry their translations, and other files of the folder are left alone', async () => {
    const folder = await folderWith({ 'tiny.json': tiny, 'tiny.ar.json': translated, 'schema.json': { title: 'x' } })
    const [found, ...others] = await readQuestionnaires(folder)
    expect(others).toEqual([])
    expect(found?.translations?.['ar']?.title).toBe('صغير')
  })

  it('are refused when the file is not called after what it holds', async () => {
    await expect(readQuestionnaires(await folderWith({ 'other.json': tiny }))).rejects.toThrow('call it tiny.json')
    const misnamed = await folderWith({ 'tiny.json': tiny, 'tiny.fr.json': translated })
    await expect(readQuestionnaires(misnamed)).rejects.toThrow('should be called tiny.ar.json')
  })
})

describe('the policy', () => {
  it('lets the page connect to nobody, and the service worker to its own host only', () => {
    expect(PAGE_POLICY).toContain("connect-src 'none'")
    expect(headersFor('/x/')['Content-Security-Policy']).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`)
    expect(headersFor('/x/sw.js')['Content-Security-Policy']).toContain("connect-src 'self'")
  })

  it('allows no inline or evaluated script or style', () => {
    expect(PAGE_POLICY).not.toMatch(/unsafe|\*|https?:/)
  })
})

describe('the search for a browser', () => {
  it('knows the usual places on Linux, macOS and Windows', () => {
    expect(usualPlaces('linux', { PATH: '/opt/bin' })).toContain('/usr/bin/chromium')
    expect(usualPlaces('linux', { PATH: '/opt/bin' })).toContain('/opt/bin/google-chrome')
    expect(usualPlaces('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    )
  })
})
