/** Sealed histories to be tampered with. */
import { createHash } from 'node:crypto'
import type { Answer, Assessment } from '../../src/engine/assessment.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { type Digest, type Sealed, sealDigest } from '../../src/engine/seal.ts'
import type { ToCheck } from '../../src/engine/verify.ts'
import type { Random } from './random.ts'

export const digest: Digest = async (text) => createHash('sha256').update(text, 'utf8').digest('hex')

const EVIDENCE = 'b'.repeat(64)

export const questionnaire: Questionnaire = {
  format: 'mizan/questionnaire',
  formatVersion: 1,
  id: 'locks',
  version: '1.0.0',
  language: 'en',
  title: 'Locks',
  purpose: 'Whether the doors are shut at night.',
  scales: [
    {
      id: 'yn',
      steps: [
        { id: 'no', value: 0, label: 'No' },
        { id: 'yes', value: 1, label: 'Yes' },
      ],
    },
  ],
  domains: [
    {
      id: 'doors',
      title: 'Doors',
      questions: ['L-01', 'L-02', 'L-03'].map((id) => ({ type: 'single', id, text: `Door ${id}`, scale: 'yn' })),
    },
  ],
}

const answerOf = (random: Random): Answer => {
  const note = random.chance(0.4) ? { note: random.pick(['على الورق', 'seen \u{1f512}', 'at "eight"\n']) } : {}
  return { state: 'answered', value: random.pick(['no', 'yes']), ...note }
}

function draft(random: Random, at: number): Assessment {
  const file = { id: `e${at}`, name: 'photo.png', type: 'image/png', bytes: 3, sha256: EVIDENCE }
  return {
    id: `round-${at}`,
    questionnaire: { id: 'locks', version: '1.0.0' },
    subject: 'Harbour office',
    date: `20${20 + at}-01-31`,
    status: 'final',
    createdAt: `20${20 + at}-01-31T09:30:00Z`,
    updatedAt: `20${20 + at}-02-01T09:30:00Z`,
    answers: {
      'L-01': answerOf(random),
      'L-02': answerOf(random),
      'L-03': { ...answerOf(random), ...(at % 2 === 0 ? { files: [file] } : {}) },
    },
  }
}

/** Seals an assessment behind the one with this digest. */
export async function sealed(assessment: Assessment, previous: string | null): Promise<Sealed> {
  const { seal: _seal, ...rest } = assessment
  const link = { at: rest.updatedAt, previous }
  return { ...rest, seal: { ...link, digest: await sealDigest({ ...rest, seal: link }, questionnaire, digest) } }
}

/** The same rounds, each sealed anew behind the one before: what a forger does. */
export async function rebuilt(rounds: readonly Assessment[]): Promise<readonly Sealed[]> {
  const line: Sealed[] = []
  for (const round of rounds) line.push(await sealed(round, line.at(-1)?.seal.digest ?? null))
  return line
}

/** Some rounds of one subject, sealed one behind the other. */
export const aHistory = (random: Random): Promise<readonly Sealed[]> =>
  rebuilt(Array.from({ length: 2 + random.below(5) }, (_, at) => draft(random, at)))

/** What verification is given, with every evidence file in place. */
export const toCheck = (assessment: Assessment): ToCheck => ({
  assessment,
  questionnaire,
  files: new Map(Object.values(assessment.answers).flatMap(({ files = [] }) => files.map(({ id }) => [id, EVIDENCE]))),
})
