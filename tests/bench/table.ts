import type { Figure } from './budgets.ts'
import type { Look } from './measure.ts'
import { median } from './statistics.ts'

export const isMissed = ({ value, most }: Figure): boolean => most !== null && !(value <= most)

const shown = (value: number, unit: string) =>
  `${unit === '×' ? value.toFixed(3) : Number.isInteger(value) ? String(value) : value.toFixed(1)}${unit === '' ? '' : ` ${unit}`}`

/** One line: what, figure, budget, verdict, what it was made of, how noisy the machine was. */
export function row(figure: Figure): string {
  const { budget, what, value, most, unit, from, noise } = figure
  const verdict = most === null ? 'told' : isMissed(figure) ? 'MISSED' : 'kept'
  const spread = noise === null ? '' : `± ${(noise * 50).toFixed(0)} %`
  const columns = [
    budget.padEnd(4),
    what.padEnd(66),
    shown(value, unit).padStart(10),
    (most === null ? '' : `≤ ${shown(most, unit)}`).padStart(11),
    verdict.padEnd(7),
    from.padStart(22),
    spread.padStart(7),
  ]
  return columns.join(' ').trimEnd()
}

/** What one page took, in the middle of all looks at it. */
export function medians(page: string, looks: readonly Look[]): string {
  const answers = looks.flatMap((one) => one.answers)
  const middle = (numbers: readonly number[], unit: string, digits = 0) => `${median(numbers).toFixed(digits)} ${unit}`
  const columns = [
    page.padEnd(32),
    `first ${middle(
      looks.map(({ first }) => first),
      'ms',
    )}`.padEnd(16),
    ...(answers.length === 0
      ? []
      : [
          `frame ${middle(
            answers.map(({ frame }) => frame),
            'ms',
          )}`.padEnd(14),
          `processor ${middle(
            answers.map(({ cpu }) => cpu),
            'ms',
            1,
          )}`.padEnd(20),
        ]),
    `heap ${middle(
      looks.map(({ heap }) => heap),
      'MB',
      1,
    )}`.padEnd(14),
    `elements ${middle(
      looks.map(({ elements }) => elements),
      '',
    )}`,
  ]
  return `  ${columns.join(' ').trimEnd()}`
}
