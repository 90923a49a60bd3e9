import { describe, expect, it } from 'vitest'
import type { Backup } from '../../src/engine/backup.ts'
import { emptyRoadmap } from '../../src/engine/empty-roadmap.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { backupFileName, writeBackupFile } from '../../src/formats/write/backup.ts'
import { type Snapshot, takeSnapshot } from '../../src/storage/snapshot.ts'
import { swapRows } from '../../src/storage/swap-rows.ts'
import { contentOf } from '../../src/ui/backup/backup-content.ts'
import { makeBackup } from '../../src/ui/backup/make-backup.ts'
import { planRestore } from '../../src/ui/backup/plan-restore.ts'
import { restoreChanges } from '../../src/ui/backup/restore-changes.ts'
import { cases } from '../engine/cases.ts'
import { aStore, okValue } from '../storage/samples.ts'
import { fill, randomLibrary } from './random-library.ts'

/** Each case opens two databases. */
const LONG = 180_000

const createdAt = '2026-11-23T10:00:00.000Z'
const settings = { language: 'ar', digits: 'arab', theme: 'dark', shortcuts: false } as const

const bytesOf = (snapshot: Snapshot) => writeBackupFile(contentOf(snapshot, { createdAt, settings }).content)

function opened(bytes: Uint8Array): Backup {
  const reading = readFile('backup.json', bytes)
  if (!reading.ok || reading.kind !== 'backup') throw new Error(JSON.stringify(reading).slice(0, 500))
  return reading.backup
}

const noCopies = () => {
  throw new Error('nothing was to be copied')
}

describe('a backup', () => {
  it(
    'law: what is restored into an empty store is all of it, and backed up again it is the same file',
    async () => {
      let assessments = 0
      for (let seed = 0; seed < cases(1000); seed++) {
        const [here, there] = [await aStore(), await aStore()]
        await fill(here, randomLibrary(seed))
        const before = okValue(await takeSnapshot(here))
        const bytes = bytesOf(before)
        const plan = planRestore(opened(bytes), okValue(await takeSnapshot(there)), new Set())
        const changes = restoreChanges(plan, new Map(), noCopies)
        if (changes.length > 0) okValue(await swapRows(there, changes))
        const after = okValue(await takeSnapshot(there))
        expect(after).toMatchObject({ ...before, questionnaires: after.questionnaires })
        expect(Buffer.compare(bytesOf(after), bytes)).toBe(0)
        assessments += after.assessments.length
        here.close()
        there.close()
      }
      expect(assessments).toBeGreaterThan(cases(1000) / 2)
    },
    LONG,
  )

  it('law: the order in which things come makes no difference', () => {
    for (let seed = 0; seed < cases(200); seed++) {
      const library = randomLibrary(seed)
      const turned = Object.fromEntries(Object.entries(library).map(([table, rows]) => [table, rows.toReversed()]))
      expect(Buffer.compare(bytesOf({ ...library, ...turned }), bytesOf(library))).toBe(0)
    }
  })

  it('of one assessment holds it, its evidence files, its questionnaire and its roadmap, and nothing of others', () => {
    const made = randomLibrary(11)
    const [one] = made.assessments
    if (!one || made.assessments.length < 2) throw new Error('another seed is needed')
    const own = { ...emptyRoadmap(one.subject, one.questionnaire.id), annotations: [] }
    const others = [emptyRoadmap(one.subject, 'another'), emptyRoadmap('Another', one.questionnaire.id)]
    const library = { ...made, roadmaps: [own, ...others] }
    const { content } = contentOf(library, { createdAt, settings, only: one.id })
    expect(content).toMatchObject({ scope: 'assessment', roadmaps: [own] })
    expect(content.assessments.map(({ assessment }) => assessment.id)).toEqual([one.id])
    expect(content.questionnaires.map(({ questionnaire }) => questionnaire.id)).toEqual([one.questionnaire.id])
    expect(content.settings).toBeUndefined()
    expect(opened(writeBackupFile(content)).assessments).toEqual(content.assessments)
  })

  it('names an assessment that it cannot hold, because its questionnaire is gone', () => {
    const library = randomLibrary(11)
    const { content, leftOut } = contentOf({ ...library, questionnaires: [] }, { createdAt })
    expect(content.assessments).toEqual([])
    expect(leftOut).toEqual(library.assessments)
  })

  it('is not given out when it could not be restored, but what is wrong is said', async () => {
    const { content } = contentOf(randomLibrary(11), { createdAt })
    const stages: string[] = []
    const good = await makeBackup(content, null, (stage) => void stages.push(stage))
    expect([good.kind, stages]).toEqual(['made', ['writing', 'checking']])
    const assessments = content.assessments.map((one) => ({ assessment: { ...one.assessment, date: '31.1.2026' } }))
    const bad = await makeBackup({ ...content, assessments }, null, () => {})
    if (bad.kind !== 'faulty') throw new Error('given out')
    expect(bad.problems[0]?.code).toBe('bad-date')
  })

  it('has a safe, dated name; an encrypted one does not say whom it is about', () => {
    expect(backupFileName('2026-11-23', false)).toBe('mizan-backup-2026-11-23.json')
    expect(backupFileName('2026-11-23', false, '../مخبز "A/B"?')).toBe('mizan-backup-مخبز-A-B-2026-11-23.json')
    expect(backupFileName('2026-11-23', true, 'Embassy')).toBe('mizan-backup-encrypted-2026-11-23.json')
  })
})
