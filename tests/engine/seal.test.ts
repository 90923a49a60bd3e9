import { afterAll, describe, expect, it } from 'vitest'
import { compareFingerprint, fingerprint } from '../../src/engine/fingerprint.ts'
import { questionnaireText, type Sealed, sealFits, sealText } from '../../src/engine/seal.ts'
import { endOf, lineFaults } from '../../src/engine/sealed-line.ts'
import { checkLine, checkSealed, isIntact, lineIsIntact } from '../../src/engine/verify.ts'
import { cases } from './cases.ts'
import { type Random, randomFrom } from './random.ts'
import { aHistory, digest, questionnaire, rebuilt, sealed, toCheck } from './sealed-history.ts'

const EDITS = Math.max(30, cases(1_000))
const FORGERIES = cases(100)

type Edit = (history: readonly Sealed[], random: Random) => readonly Sealed[]

const changing =
  (change: (round: Sealed, random: Random, history: readonly Sealed[]) => Sealed): Edit =>
  (history, random) => {
    const at = random.below(history.length)
    return history.map((round, position) => (position === at ? change(round, random, history) : round))
  }

/** Two rounds with something of theirs exchanged. */
const exchanging =
  (take: (round: Sealed) => Partial<Sealed>): Edit =>
  (history, random) => {
    const first = random.below(history.length - 1)
    const second = first + 1 + random.below(history.length - first - 1)
    const [a, b] = [history[first], history[second]]
    if (!a || !b) return history
    return history.map((round) => (round === a ? { ...a, ...take(b) } : round === b ? { ...b, ...take(a) } : round))
  }

const EDITS_BY_KIND: Readonly<Record<string, Edit>> = {
  value: changing((round, random) => {
    const id = random.pick(Object.keys(round.answers))
    const answer = round.answers[id]
    const other = answer?.state === 'answered' && answer.value === 'yes' ? 'no' : 'yes'
    return { ...round, answers: { ...round.answers, [id]: { ...answer, state: 'answered', value: other } } }
  }),
  note: changing((round, random) => {
    const id = random.pick(Object.keys(round.answers))
    const answer = round.answers[id] ?? { state: 'unanswered' }
    return { ...round, answers: { ...round.answers, [id]: { ...answer, note: `${answer.note ?? ''} ` } } }
  }),
  'answer taken away': changing((round, random) => {
    const { [random.pick(Object.keys(round.answers))]: _gone, ...answers } = round.answers
    return { ...round, answers }
  }),
  subject: changing((round) => ({ ...round, subject: `${round.subject}\u200f` })),
  status: changing((round) => ({ ...round, status: 'draft' })),
  target: changing((round) => ({ ...round, target: 'plan' })),
  clock: changing((round, random) => {
    const year = String(1970 + random.below(130))
    const moved = (instant: string) => `${year === instant.slice(0, 4) ? '1969' : year}${instant.slice(4)}`
    return random.chance(0.5)
      ? { ...round, seal: { ...round.seal, at: moved(round.seal.at) } }
      : { ...round, createdAt: moved(round.createdAt), updatedAt: moved(round.updatedAt) }
  }),
  'order: dates': exchanging(({ date }) => ({ date })),
  'order: ids': exchanging(({ id }) => ({ id })),
  'order: contents': exchanging(({ answers, date, createdAt, updatedAt }) => ({ answers, date, createdAt, updatedAt })),
  'order: seals': exchanging(({ seal }) => ({ seal })),
  'order: places in the line': changing((round, random, history) => {
    const previous = random.pick(
      [null, ...history.map(({ seal }) => seal.digest)].filter((one) => one !== round.seal.previous),
    )
    return { ...round, seal: { ...round.seal, previous } }
  }),
  removal: (history, random) => history.toSpliced(random.below(history.length), 1),
  'removal of the newest': (history) => history.slice(0, -1),
  'doubling with another id': (history, random) => [...history, { ...random.pick(history), id: 'round-99' }],
}

const figures: string[] = []
const lastOf = (history: readonly Sealed[]) => history.at(-1)?.seal.digest ?? null

/** The edited rounds, of a history whose rounds all differ: an exchange of equals would be none. */
async function edited(seed: number) {
  const random = randomFrom(seed)
  const history = await aHistory(random)
  const kind = Object.keys(EDITS_BY_KIND)[seed % Object.keys(EDITS_BY_KIND).length] ?? ''
  const edit = EDITS_BY_KIND[kind]
  return { kind, history, random, after: random.shuffle(edit?.(history, random) ?? []) }
}

describe('a sealed history', () => {
  afterAll(() => console.log(`\n${figures.join('\n')}\n`))

  it('is intact as it was sealed, in whatever order it is read', async () => {
    for (let seed = 0; seed < cases(100); seed++) {
      const random = randomFrom(seed)
      const history = await aHistory(random)
      const line = await checkLine(random.shuffle(history).map(toCheck), lastOf(history), digest)
      expect(lineIsIntact(line)).toBe(true)
      expect(line.rounds).toHaveLength(history.length)
    }
  })

  it('tells every edit of a value, the order, the clock, and every removal', async () => {
    const missed: string[] = []
    let [withoutChain, withoutSeals] = [0, 0]
    for (let seed = 0; seed < EDITS; seed++) {
      const { kind, history, after } = await edited(seed)
      const { rounds, faults } = await checkLine(after.map(toCheck), lastOf(history), digest)
      const sealsTell = !rounds.every(isIntact)
      if (!sealsTell && faults.length === 0) missed.push(`${seed} ${kind}`)
      if (!sealsTell) withoutChain++
      if (faults.length === 0) withoutSeals++
    }
    figures.push(
      `${EDITS - missed.length} of ${EDITS} edits told`,
      `controls: ${withoutChain} not told without the chain, ${withoutSeals} not told by the chain alone`,
    )
    expect(missed).toEqual([])
    expect(withoutChain).toBeGreaterThan(0)
    expect(withoutSeals).toBeGreaterThan(0)
  })

  it('rebuilt by a forger gives the forger away to a fingerprint on paper, and to nothing else', async () => {
    let [told, toldWithoutPaper] = [0, 0]
    for (let seed = 0; seed < FORGERIES; seed++) {
      const random = randomFrom(seed)
      const history = await aHistory(random)
      const forged = await rebuilt(EDITS_BY_KIND['value']?.(history, random) ?? [])
      const paper = fingerprint(lastOf(history) ?? '')
      const line = await checkLine(forged.map(toCheck), lastOf(forged), digest)
      if (!lineIsIntact(line)) toldWithoutPaper++
      if (compareFingerprint(paper, lastOf(forged) ?? '') === 'other') told++
    }
    figures.push(`${told} of ${FORGERIES} rebuilt chains told by paper; control: ${toldWithoutPaper} without it`)
    expect([told, toldWithoutPaper]).toEqual([FORGERIES, 0])
  })

  it('says which round was changed, which is missing, and where two follow one', async () => {
    const history = await aHistory(randomFrom(4))
    const [first, second, third] = history
    if (!first || !second || !third) throw new Error('a longer history is needed')
    const changed = await checkLine(
      history.map((round) => toCheck(round === second ? { ...round, date: '2000-01-01' } : round)),
      null,
      digest,
    )
    expect(changed.rounds.filter(({ seal }) => seal === 'broken').map(({ id }) => id)).toEqual([second.id])
    expect(lineFaults([first, third], third.seal.digest)).toEqual([
      { kind: 'gap', id: third.id, previous: second.seal.digest },
    ])
    const rival = await sealed({ ...second, id: 'rival' }, first.seal.digest)
    expect(lineFaults([first, second, rival], null)).toEqual([{ kind: 'fork', ids: [second.id, 'rival'] }])
    expect(lineFaults([first], second.seal.digest)).toEqual([{ kind: 'end', digest: second.seal.digest }])
  })

  it('is continued behind its end, by links and not by the clock', async () => {
    const [first, second, third] = await rebuilt((await aHistory(randomFrom(4))).toReversed())
    if (!first || !second || !third) throw new Error('a longer history is needed')
    expect(endOf([], null)).toBeNull()
    expect(endOf([third, first, second], null)).toBe(third.seal.digest)
    expect(endOf([first, second, third], second.seal.digest)).toBe(third.seal.digest)
    expect(endOf([first, second], third.seal.digest)).toBe(third.seal.digest)
  })
})

describe('a seal', () => {
  it('does not depend on translations or the order of keys, and does on everything a score depends on', async () => {
    const [round] = await aHistory(randomFrom(1))
    if (!round) throw new Error('no round')
    const turned = Object.fromEntries(Object.entries(round).toReversed()) as typeof round
    expect(await sealFits(turned, { ...questionnaire, $schema: 'x', translations: {} }, digest)).toBe(true)
    expect(await sealFits(round, { ...questionnaire, title: 'Lock' }, digest)).toBe(false)
    expect(questionnaireText(questionnaire)).not.toContain('translations')
  })

  it('holds half a surrogate pair as files do', () => {
    const text = sealText({ ...toCheckText('\ud800'), seal: { at: '', previous: null } }, '')
    expect(text).toContain('\ufffd')
    expect(text).toBe(sealText({ ...toCheckText('\ufffd'), seal: { at: '', previous: null } }, ''))
  })

  it('tells an evidence file that is missing or another one', async () => {
    const [round] = await aHistory(randomFrom(1))
    if (!round) throw new Error('no round')
    const files = (digests: readonly (readonly [string, string])[]) => ({ ...toCheck(round), files: new Map(digests) })
    expect((await checkSealed(files([]), digest)).files).toEqual([{ kind: 'missing', name: 'photo.png' }])
    expect((await checkSealed(files([['e0', 'a'.repeat(64)]]), digest)).files).toEqual([
      { kind: 'other', name: 'photo.png' },
    ])
    expect(isIntact(await checkSealed(toCheck(round), digest))).toBe(true)
  })

  it('that is not there proves nothing', async () => {
    const [round] = await aHistory(randomFrom(1))
    if (!round) throw new Error('no round')
    const { seal: _seal, ...bare } = round
    expect((await checkSealed(toCheck(bare), digest)).seal).toBe('none')
    expect((await checkLine([toCheck(bare)], null, digest)).rounds).toEqual([])
  })
})

const toCheckText = (subject: string) =>
  ({
    id: 'a',
    questionnaire: { id: 'locks', version: '1.0.0' },
    subject,
    date: '2026-01-31',
    status: 'final',
    createdAt: '2026-01-31T09:30:00Z',
    updatedAt: '2026-01-31T09:30:00Z',
    answers: {},
  }) as const

describe('a fingerprint', () => {
  const whole = '0123456789abcdef'.padEnd(64, '7')

  it('is the first sixteen digits in groups, and is compared however it was typed', () => {
    expect(fingerprint(whole)).toBe('0123 4567 89ab cdef')
    for (const typed of ['0123 4567 89ab cdef', '0123456789ABCDEF', '\u2066٠١٢٣ ٤٥٦٧ 89ab-cdef\u2069', whole])
      expect(compareFingerprint(typed, whole)).toBe('same')
    expect(compareFingerprint('0123 4567 89ab cdee', whole)).toBe('other')
    for (const typed of ['', '0123 4567', '0123 4567 89ab cdeg', `${whole}0`])
      expect(compareFingerprint(typed, whole)).toBe('incomplete')
  })
})
