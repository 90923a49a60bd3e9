/**
 * Files as version 1 wrote them, with what they scored. They must open and score the same for ever: a change here is a
 * change of somebody's published result. Written once with MIZAN_WRITE_GOLDEN=1, then only ever added to.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/engine/assessment.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import type { Result } from '../../src/engine/result.ts'
import { score } from '../../src/engine/score.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { writeAssessmentFile } from '../../src/formats/write/json.ts'
import { respondents } from '../questionnaires/respondents.ts'
import { shipped } from '../questionnaires/shipped-files.ts'

const FOLDER = 'tests/golden/v1'

/** What a reader of the result sees; twelve digits, because the last bits of a double are nobody's result. */
function published({ overall, headline, domains, groups, caps, category }: Result) {
  const twelve = (share: number | null) => (share === null ? null : Number(share.toPrecision(12)))
  const nodes = (all: Result['domains']) =>
    Object.fromEntries(Object.entries(all).map(([id, node]) => [id, [twelve(node.index), node.level?.step ?? null]]))
  return {
    index: [overall.lower, overall.index, overall.upper].map(twelve),
    coverage: twelve(overall.coverage),
    completeness: twelve(overall.completeness),
    headline: headline && [headline.lower, headline.step, headline.upper, headline.provisional],
    domains: nodes(domains),
    groups: nodes(groups),
    caps: caps.map(({ id, because }) => `${id}: ${because.join(', ')}`),
    category,
  }
}

/** A respondent in the middle of the field, with one question each left open, not sure and not applicable. */
function made({ base, translations }: (typeof shipped)[number]): {
  assessment: Assessment
  questionnaire: Questionnaire
} {
  const input = respondents(base, 21)[12]
  const [open, unsure, absent] = Object.keys(input?.answers ?? {}).slice(-3)
  const { [open ?? '']: _open, ...answered } = input?.answers ?? {}
  const assessment: Assessment = {
    id: `golden-${base.id}`,
    questionnaire: { id: base.id, version: base.version },
    subject: 'Golden office — مكتب ذهبي',
    date: '2026-09-14',
    status: 'draft',
    createdAt: '2026-09-14T08:00:00.000Z',
    updatedAt: '2026-09-14T09:30:00.000Z',
    answers: {
      ...answered,
      [unsure ?? '']: { state: 'not-sure', note: 'Ask the supplier' },
      [absent ?? '']: { state: 'not-applicable', reason: 'No such thing here' },
    },
    ...(input?.classification ? { classification: input.classification } : {}),
  }
  const joined = Object.fromEntries(translations.map((translation) => [translation.language, translation]))
  return { assessment, questionnaire: { ...base, translations: joined } }
}

if (process.env['MIZAN_WRITE_GOLDEN'] === '1') {
  for (const file of shipped) {
    const { assessment, questionnaire } = made(file)
    const path = `${FOLDER}/${file.base.id}-${file.base.version}`
    if (existsSync(`${path}.json`)) continue
    writeFileSync(`${path}.json`, writeAssessmentFile(assessment, questionnaire))
    writeFileSync(`${path}.result.json`, `${JSON.stringify(published(score(questionnaire, assessment)), null, 2)}\n`)
  }
}

const samples = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && !name.endsWith('.result.json'))

it('there is a sample of every shipped questionnaire', () => {
  expect(samples).toEqual(expect.arrayContaining(shipped.map(({ base }) => `${base.id}-1.0.0.json`)))
})

describe.each(samples)('%s', (name) => {
  const bytes = readFileSync(`${FOLDER}/${name}`)

  it('opens, is written again with nothing but the new format number changed, and scores what it scored', () => {
    const reading = readFile(name, bytes)
    if (!reading.ok || reading.kind !== 'assessment') throw new Error(`${name} did not open as an assessment.`)
    expect(writeAssessmentFile(reading.assessment, reading.questionnaire)).toBe(
      bytes.toString('utf8').replace('"formatVersion": 1', '"formatVersion": 2'),
    )
    const expected: unknown = JSON.parse(readFileSync(`${FOLDER}/${name.replace('.json', '.result.json')}`, 'utf8'))
    expect(published(score(reading.questionnaire, reading.assessment))).toEqual(expected)
  })
})
