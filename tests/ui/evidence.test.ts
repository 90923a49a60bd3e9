import { describe, expect, it } from 'vitest'
import { type Answers, answerSchema, evidenceFileSchema } from '../../src/engine/assessment.ts'
import { evidenceLimits } from '../../src/engine/evidence-limits.ts'
import { score } from '../../src/engine/score.ts'
import { loadAssessment } from '../../src/storage/assessments.ts'
import { fromBase64, toBase64 } from '../../src/storage/base64.ts'
import { loadAttachments, loadEvidenceFile } from '../../src/storage/evidence-files.ts'
import { sha256 } from '../../src/storage/sha256.ts'
import { summarize } from '../../src/storage/summary.ts'
import { createAssessment, deleteAssessment } from '../../src/storage/whole-assessments.ts'
import { brokenLimit, described, keepFile } from '../../src/ui/questions/evidence/keep-file.ts'
import { typedAddress, webAddress } from '../../src/ui/questions/evidence/web-address.ts'
import { startNextRound } from '../../src/ui/rounds.ts'
import { anAssessment, aQuestionnaire } from '../builders.ts'
import { naughtyStrings } from '../formats/corpora.ts'
import { aStore, breakPut, okValue } from '../storage/samples.ts'

const evidenceFile = (id: string, bytes = 5) => ({ id, name: `${id}.pdf`, type: '', bytes, sha256: '0'.repeat(64) })
const questionnaire = aQuestionnaire()

async function aStoreWith(answers: Answers, attachments = {}) {
  const store = await aStore()
  const assessment = { ...anAssessment(), answers }
  const summary = summarize(score(questionnaire, assessment))
  okValue(await createAssessment(store, assessment, questionnaire, summary, attachments))
  return { store, assessment }
}

describe('a link', () => {
  it('is read as the browser reads it, its host apart from the rest', () => {
    expect(webAddress('https://Example.org:8443/a?b=1#c')).toEqual({
      href: 'https://example.org:8443/a?b=1#c',
      scheme: 'https://',
      host: 'example.org:8443',
      rest: '/a?b=1#c',
    })
    expect(webAddress('https:\\\\evil.example\\@example.org/')?.host).toBe('evil.example')
    expect(webAddress('https://раураl.example/')?.host).toMatch(/^xn--/)
  })

  it('is http or https and nothing else, and carries no name and password', () => {
    const refused = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://example.org/', 'https://']
    for (const text of [...refused, 'https://bank.example@evil.example/', 'mailto:a@example.org', ''])
      expect([text, webAddress(text), typedAddress(text)]).toEqual([text, null, null])
  })

  it('may be typed without https, but a word is no address', () => {
    expect(typedAddress('  example.org/a ')?.href).toBe('https://example.org/a')
    expect(typedAddress('http://intranet/a')?.href).toBe('http://intranet/a')
    for (const text of ['policy', 'see page 3', 'example.org/a b', 'example.org/\u202ea'])
      expect(typedAddress(text)).toBeNull()
  })

  it('that can be typed can be saved and opened again', () => {
    for (const text of naughtyStrings()) {
      const address = typedAddress(text)
      if (address && address.href.length <= evidenceLimits.linkCharacters)
        expect(answerSchema.parse({ state: 'not-sure', links: [address.href] })).toBeDefined()
    }
  })
})

describe('a file', () => {
  const spread = (count: number, bytes: number): Answers =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `q${at}`,
        { state: 'not-sure' as const, files: [evidenceFile(`f${at}`, bytes)] },
      ]),
    )

  it('is taken up to each limit and not beyond it', () => {
    expect(brokenLimit(1_000_000, 'q1', {})).toBeNull()
    expect(brokenLimit(1_000_001, 'q1', {})).toBe('fileBytes')
    const files = Array.from({ length: 5 }, (_, at) => evidenceFile(`f${at}`))
    expect(brokenLimit(1, 'q1', { q1: { state: 'not-sure', files: files.slice(1) } })).toBeNull()
    expect(brokenLimit(1, 'q1', { q1: { state: 'not-sure', files } })).toBe('filesOfAnswer')
    expect(brokenLimit(1, 'q2', { q1: { state: 'not-sure', files } })).toBeNull()
    expect(brokenLimit(1, 'new', spread(19, 1))).toBeNull()
    expect(brokenLimit(1, 'new', spread(20, 1))).toBe('files')
    expect(brokenLimit(800_000, 'new', spread(18, 400_000))).toBeNull()
    expect(brokenLimit(800_001, 'new', spread(18, 400_000))).toBe('bytes')
  })

  it('keeps its name, without what would hide or reorder it, and a kind only where it is one', () => {
    expect(described({ name: 'محضر May.pdf', type: 'application/pdf' })).toEqual({
      name: 'محضر May.pdf',
      type: 'application/pdf',
    })
    expect(described({ name: 'annex\u202efdp.exe', type: 'text/plain;charset=utf-8' })).toEqual({
      name: 'annexfdp.exe',
      type: '',
    })
    for (const name of ['', '\u202e', ...naughtyStrings()])
      expect(evidenceFileSchema.parse({ ...evidenceFile('f'), ...described({ name, type: name }) })).toBeDefined()
  })

  it('is stored with its fingerprint before any answer names it', async () => {
    const { store } = await aStoreWith({})
    const bytes = new Uint8Array([1, 2, 3, 255])
    const kept = await keepFile(store, 'assessment-1', new File([bytes], 'a.bin'))
    if (typeof kept === 'string') throw new Error(kept)
    expect(kept).toMatchObject({ name: 'a.bin', type: '', bytes: 4, sha256: await sha256(bytes) })
    expect(fromBase64(okValue(await loadEvidenceFile(store, 'assessment-1', kept.id)))).toEqual(bytes)
  })

  it('that cannot be read or stored is refused with the reason', async () => {
    const { store } = await aStoreWith({})
    const folder = Object.assign(new File([], 'folder'), { arrayBuffer: () => Promise.reject(new Error('folder')) })
    expect(await keepFile(store, 'assessment-1', folder)).toBe('unread')
    expect(await keepFile(store, 'gone', new File(['x'], 'a'))).toBe('unstored')
    breakPut(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await keepFile(store, 'assessment-1', new File(['x'], 'a'))).toBe('full')
  })
})

describe('the next round', () => {
  it('has its own copy of every evidence file that an answer names, whatever becomes of the round before', async () => {
    const content = toBase64(new Uint8Array([1, 2, 3]))
    const { store, assessment } = await aStoreWith(
      { q1: { state: 'not-sure', links: ['https://example.org/'], files: [evidenceFile('f1')] } },
      { f1: content, unnamed: content },
    )
    const next = okValue(await startNextRound(store, assessment, questionnaire))
    okValue(await deleteAssessment(store, assessment.id))
    expect(okValue(await loadAttachments(store, next))).toEqual({ f1: content })
    expect(okValue(await loadAssessment(store, next)).assessment.answers['q1']).toEqual({
      ...assessment.answers['q1'],
      carried: true,
    })
  })
})
