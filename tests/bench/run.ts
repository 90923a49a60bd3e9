/** The whole bench: what is measured, what is measured once more, and what was missed twice. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headersFor } from '../../vite/content-security.ts'
import {
  type Budget,
  type Figure,
  firstQuestion,
  growth,
  memory,
  oneAnswer,
  slowAnswer,
  slowNetwork,
} from './budgets.ts'
import { buildPeers } from './build-peers.ts'
import { type Cell, type Measured, measureCell, nameOf, type Results } from './cells.ts'
import { engineFigures } from './engine.ts'
import type { Addresses } from './pages.ts'
import { wouldNotice } from './self-test.ts'
import { serveFolder } from './serve-folder.ts'
import { isMissed, medians, row } from './table.ts'

export type Wishes = {
  /** P2 and P5 only, without the peer */
  readonly short: boolean
  readonly sizes: readonly number[]
  readonly rounds: number
}

/** What gives a page a process of its own, which costs time: every page is served with it. The rest of ours breaks the peer. */
const ISOLATING = /^Cross-Origin-/
const isolated = (path: string) =>
  Object.fromEntries(Object.entries(headersFor(path)).filter(([name]) => ISOLATING.test(name)))

type Print = (line: string) => void

const SLOW = { slower: 4, network: 'slow 4G' } as const

function budgetsFor({ short, sizes }: Wishes): readonly Budget[] {
  const plain = (count: number): Cell => ({ count, slower: 1 })
  const slow = (count: number): Cell => ({ count, slower: 4 })
  if (short) return [oneAnswer(plain(1196))]
  const has = (count: number) => sizes.includes(count)
  return [
    ...sizes
      .filter((count) => count >= 100)
      .flatMap((count) => [firstQuestion(plain(count)), firstQuestion(slow(count))]),
    ...(has(1196) ? [oneAnswer(plain(1196)), slowAnswer(slow(1196))] : []),
    ...(has(100) && has(5000) ? [growth(plain(100), plain(5000))] : []),
    ...sizes.map((count) => memory(plain(count))),
    ...(has(100) ? [slowNetwork({ count: 100, ...SLOW }, 1 / 2.5)] : []),
    ...(has(1196) ? [slowNetwork({ count: 1196, ...SLOW }, 1 / 3.3)] : []),
  ]
}

async function measured(
  budgets: readonly Budget[],
  addresses: Addresses,
  wishes: Wishes,
  print: Print,
): Promise<Results> {
  const cells = new Map(budgets.flatMap(({ cells: own }) => own.map((cell) => [nameOf(cell), cell] as const)))
  const results = new Map<string, Measured>()
  for (const [name, cell] of cells) {
    print(`\n${name}`)
    const looked = await measureCell(cell, addresses, { rounds: wishes.rounds, peers: !wishes.short })
    for (const [page, looks] of looked) print(medians(page, looks))
    results.set(name, looked)
  }
  return results
}

/** Measures, prints, and measures once more what was missed: the machine is noisy, two misses in a row are not. */
async function fillingIn(addresses: Addresses, wishes: Wishes, print: Print): Promise<readonly string[]> {
  const look = async (budgets: readonly Budget[]) => {
    const results = await measured(budgets, addresses, wishes, print)
    return budgets.map((budget) => ({ budget, figures: budget.figures(results) }))
  }
  const show = (all: Awaited<ReturnType<typeof look>>) => {
    for (const { figures } of all) for (const figure of figures) print(row(figure))
  }
  const once = await look(budgetsFor(wishes))
  show(once)
  const missed = once.flatMap(({ figures }) => figures.filter(isMissed).map(({ what }) => what))
  if (missed.length === 0) return []
  print(`\nOnce more: ${missed.length} missed.`)
  const again = await look(once.filter(({ figures }) => figures.some(isMissed)).map(({ budget }) => budget))
  show(again)
  return again
    .flatMap(({ figures }) => figures.filter(isMissed).map(({ what }) => what))
    .filter((what) => missed.includes(what))
}

function engine(print: Print): readonly string[] {
  const show = (figures: readonly Figure[]) => {
    for (const figure of figures) print(row(figure))
  }
  const once = engineFigures()
  show(once)
  if (!once.some(isMissed)) return []
  const again = engineFigures()
  show(again)
  const missed = new Set(once.filter(isMissed).map(({ what }) => what))
  return again.filter(isMissed).flatMap(({ what }) => (missed.has(what) ? [what] : []))
}

/** Runs it all from the project's root, where the app has been built; returns what was missed twice in a row. */
export async function runBench(wishes: Wishes, print: Print): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mizan-peers-'))
  await buildPeers(folder)
  const ours = await serveFolder('dist', headersFor)
  const peers = await serveFolder(folder, isolated)
  const addresses = { ours: ours.address, peers: peers.address }
  try {
    const missed = [...engine(print), ...(await fillingIn(addresses, wishes, print))]
    const blind = (await wouldNotice(addresses, print)) ? [] : ['the control: a slow answer was not noticed']
    return [...missed, ...blind]
  } finally {
    await ours.close()
    await peers.close()
    await rm(folder, { recursive: true, force: true })
  }
}
