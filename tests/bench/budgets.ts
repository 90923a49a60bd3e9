/** The budgets of filling in, each a figure computed from what was measured. */
import { type Cell, type Measured, nameOf, type Results, WARM_UP } from './cells.ts'
import type { Answered, Look } from './measure.ts'
import { FLOOR, OURS, PAGED, PEERS, REACT } from './pages.ts'
import { median, quantile, spread } from './statistics.ts'

export type Figure = {
  readonly budget: string
  readonly what: string
  readonly value: number
  /** null where it is only told: docs/decisions/filling-in-fast.md says why */
  readonly most: number | null
  readonly unit: string
  /** what the value was made of, for eyes */
  readonly from: string
  /** of our own looks */
  readonly noise: number | null
}

/** A budget that can be computed from some cells. */
export type Budget = { readonly cells: readonly Cell[]; readonly figures: (results: Results) => readonly Figure[] }

const warm = ({ answers }: Look): readonly Answered[] =>
  answers.length > WARM_UP * 2 ? answers.slice(WARM_UP) : answers
const first = ({ first: at }: Look) => [at]
const cpu = (one: Look) => warm(one).map((answer) => answer.cpu)

const all = (measured: Measured | undefined, name: string, read: (one: Look) => readonly number[]) =>
  (measured?.get(name) ?? []).flatMap(read)
const middle = (measured: Measured | undefined, name: string, read: (one: Look) => readonly number[]) =>
  median(all(measured, name, read))

const ms = (value: number) => `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`

/** Ours against another: a ratio with the two medians it was made of. */
function against(
  measured: Measured | undefined,
  read: (one: Look) => readonly number[],
  others: readonly string[],
): Pick<Figure, 'value' | 'unit' | 'from' | 'noise'> {
  const own = all(measured, OURS.name, read)
  const theirs = others.map((name) => middle(measured, name, read)).filter((value) => !Number.isNaN(value))
  const best = Math.min(...theirs)
  const from = `${ms(median(own))} : ${ms(best)}`
  return { value: median(own) / best, unit: '×', from, noise: spread(own) }
}

const peerNames = PEERS.map(({ name }) => name)
const hasPeers = (measured: Measured | undefined) => measured?.has(PAGED.name) === true

/** The size the budgets were set for; what opening costs whatever the size says little beside a peer with fewer questions. */
const MANY = 1196

/** P1: time to the first question. */
export function firstQuestion(cell: Cell): Budget {
  return {
    cells: [cell],
    figures(results) {
      const measured = results.get(nameOf(cell))
      const what = `first question, ${nameOf(cell)}`
      const floor = {
        budget: 'P1',
        what: `${what}, of the floor`,
        most: null,
        ...against(measured, first, [FLOOR.name]),
      }
      if (!hasPeers(measured)) return [floor]
      const alone = {
        budget: 'P1',
        what: `${what}, of React alone`,
        most: 2,
        ...against(measured, first, [REACT.name]),
      }
      const peer = {
        budget: 'P1',
        what: `${what}, of the peer’s best`,
        most: cell.count >= MANY ? 0.33 : null,
        ...against(measured, first, peerNames),
      }
      return [floor, alone, peer]
    },
  }
}

/** P2: what an answer costs. */
export function oneAnswer(cell: Cell): Budget {
  return {
    cells: [cell],
    figures(results) {
      const measured = results.get(nameOf(cell))
      const what = `an answer, ${nameOf(cell)}`
      const floor = { budget: 'P2', what: `${what}, of the floor`, most: 1.6, ...against(measured, cpu, [FLOOR.name]) }
      if (!hasPeers(measured)) return [floor, ...reactions(measured, what)]
      const best = against(measured, cpu, peerNames)
      const paged = against(measured, cpu, [PAGED.name])
      return [
        floor,
        { budget: 'P2', what: `${what}, of the peer’s best`, most: 1 / 7, ...best },
        { budget: 'P2', what: `${what}, of the peer paged`, most: null, ...paged },
        ...reactions(measured, what),
      ]
    },
  }
}

function reactions(measured: Measured | undefined, what: string): readonly Figure[] {
  const given = (read: (one: Answered) => number | null) =>
    all(measured, OURS.name, (one) => warm(one).flatMap((answer) => read(answer) ?? []))
  const late = given(({ scored, frame }) => (scored ? null : frame))
  const radar = given((answer) => answer.radar)
  const longest = given((answer) => answer.longest)
  const saved = given((answer) => answer.saved)
  const figure = (budget: string, name: string, value: number, most: number, unit: string): Figure => {
    return { budget, what: `${what}, ${name}`, value, most, unit, from: '', noise: null }
  }
  return [
    figure('P2', 'without its score in the next frame', late.length, 0, ''),
    figure('P2', 'until the radar, median', median(radar), 100, 'ms'),
    figure(
      'P2',
      'tasks over 50 ms, of ten answers',
      longest.filter((one) => one > 50).length / (longest.length / 10),
      0.5,
      '',
    ),
    figure('P11', 'until Saved, median', median(saved), 30, 'ms'),
    figure('P11', 'until Saved, 95 of 100', quantile(saved, 0.95), 100, 'ms'),
  ]
}

/** P2 under a slow processor: what Event Timing says, for three of four answers. */
export function slowAnswer(cell: Cell): Budget {
  return {
    cells: [cell],
    figures(results) {
      const durations = all(results.get(nameOf(cell)), OURS.name, (one) => warm(one).map(({ event }) => event))
      const value = quantile(durations, 0.75)
      const what = `Event Timing, 75 of 100, ${nameOf(cell)}`
      return [{ budget: 'P2', what, value, most: 100, unit: 'ms', from: '', noise: spread(durations) }]
    },
  }
}

/** P3: growth, heap, elements. */
export function growth(small: Cell, large: Cell): Budget {
  return {
    cells: [small, large],
    figures(results) {
      const [from, to] = [small, large].map((cell) => middle(results.get(nameOf(cell)), OURS.name, cpu))
      const what = `an answer, from ${small.count} to ${large.count.toLocaleString('en')} questions`
      const value = (to ?? Number.NaN) / (from ?? Number.NaN)
      const texts = `${ms(to ?? Number.NaN)} : ${ms(from ?? Number.NaN)}`
      return [{ budget: 'P3', what, value, most: 1.5, unit: '×', from: texts, noise: null }]
    },
  }
}

/** With more than `MANY` questions the questionnaire alone is most of the heap, in the floor as in ours. */
const HEAP = { megabytes: 8, ofFloor: 2 }

/** P3: what one size takes. */
export function memory(cell: Cell): Budget {
  return {
    cells: [cell],
    figures(results) {
      const measured = results.get(nameOf(cell))
      const heap = (name: string) => middle(measured, name, (one) => [one.heap])
      const [own, floor] = [heap(OURS.name), heap(FLOOR.name)]
      const from = `${own.toFixed(1)} : ${floor.toFixed(1)} MB`
      const what = nameOf(cell)
      const elements = middle(measured, OURS.name, (one) => [one.elements])
      const limited: Pick<Figure, 'what' | 'value' | 'most' | 'unit'> =
        cell.count <= MANY
          ? { what: `heap, ${what}`, value: own, most: HEAP.megabytes, unit: 'MB' }
          : { what: `heap, ${what}, of the floor`, value: own / floor, most: HEAP.ofFloor, unit: '×' }
      return [
        { budget: 'P3', ...limited, from, noise: null },
        { budget: 'P3', what: `elements, ${what}`, value: elements, most: 2000, unit: '', from: '', noise: null },
      ]
    },
  }
}

/** P4: a first visit over a slow network. */
export function slowNetwork(cell: Cell, most: number): Budget {
  return {
    cells: [cell],
    figures(results) {
      const compared = against(results.get(nameOf(cell)), first, [PAGED.name])
      return [{ budget: 'P4', what: `first question, ${nameOf(cell)}, of the peer paged`, most, ...compared }]
    },
  }
}
