import type { Domain, Group } from '../engine/questionnaire.ts'
import type { NodeResult } from '../engine/result.ts'
import type { Bar, BarsBlock, RadarBlock } from './block.ts'
import { own, type ReportContext } from './report-context.ts'

/** Policy (visual.md): at most twelve axes on a radar; a shape needs three. */
const MOST_AXES = 12
const LEAST_AXES = 3

/** A domain or group as an axis: its words, its node now and before, what the target asks. */
type Axis = {
  readonly label: string
  readonly now: NodeResult | undefined
  readonly before: NodeResult | undefined
  readonly target: number | null
}

function domainAxis(context: ReportContext, domain: Domain): Axis {
  return {
    label: own(context.words, domain.short ?? domain.title),
    now: context.result.domains[domain.id],
    before: context.previous?.result.domains[domain.id],
    target: context.targetIndices.get(domain.id) ?? null,
  }
}

function groupAxis(context: ReportContext, group: Group): Axis {
  return {
    label: own(context.words, group.title),
    now: context.result.groups[group.id],
    before: context.previous?.result.groups[group.id],
    target: null,
  }
}

/** The axes the headline shows: domains, or groups where there are more than twelve domains and few enough groups. */
function headlineAxes(context: ReportContext): readonly Axis[] {
  const { domains, groups = [] } = context.questionnaire
  return domains.length > MOST_AXES && groups.length >= LEAST_AXES && groups.length <= MOST_AXES
    ? groups.map((group) => groupAxis(context, group))
    : domains.map((domain) => domainAxis(context, domain))
}

const isOpen = (node: Pick<NodeResult, 'lower' | 'upper'> | undefined) =>
  node !== undefined && node.lower !== null && node.upper !== null && node.lower !== node.upper

/** A node as a bar; a node that is not scored has none. */
export function barOf(
  node: Pick<NodeResult, 'index' | 'lower' | 'upper'> | undefined,
  previous: number | null,
  target: number | null,
): Bar {
  return { value: node?.index ?? null, lower: node?.lower ?? null, upper: node?.upper ?? null, previous, target }
}

function altOf({ words }: ReportContext, axes: readonly Axis[]): string {
  const { m, f } = words
  return f.list(axes.map((axis) => m.report.point(axis.label, valueText(words, axis.now))))
}

const valueText = (words: ReportContext['words'], node: NodeResult | undefined) =>
  node?.index === null || node === undefined ? words.m.terms.notScored : words.f.percent(node.index)

function radarOf(context: ReportContext, axes: readonly Axis[]): RadarBlock {
  const { m, f } = context.words
  const open = axes.some((axis) => isOpen(axis.now))
  const { previous, target } = context
  return {
    kind: 'radar',
    alt: m.report.radarAlt(altOf(context, axes)),
    axes: axes.map((axis) => axis.label),
    series: [
      { role: 'now', label: m.terms.now, values: axes.map((axis) => axis.now?.index ?? null) },
      ...(previous
        ? [
            {
              role: 'previous' as const,
              label: m.report.previousOn(f.date(previous.assessment.date)),
              values: axes.map((axis) => axis.before?.index ?? null),
            },
          ]
        : []),
      ...(target && axes.some((axis) => axis.target !== null)
        ? [{ role: 'target' as const, label: m.terms.target, values: axes.map((axis) => axis.target) }]
        : []),
    ],
    band: open
      ? {
          label: m.terms.range,
          lower: axes.map((axis) => axis.now?.lower ?? null),
          upper: axes.map((axis) => axis.now?.upper ?? null),
        }
      : null,
  }
}

/** The radar of the headline; null where the axes are too few or too many to make one. */
export function headlineRadar(context: ReportContext): RadarBlock | null {
  const axes = headlineAxes(context)
  return axes.length < LEAST_AXES || axes.length > MOST_AXES ? null : radarOf(context, axes)
}

/** One bar per axis of the headline. */
export function headlineBars(context: ReportContext): BarsBlock {
  const axes = headlineAxes(context)
  return {
    kind: 'bars',
    alt: context.words.m.report.barsAlt(altOf(context, axes)),
    rows: axes.map((axis) => ({
      label: axis.label,
      text: valueText(context.words, axis.now),
      bar: barOf(axis.now, axis.before?.index ?? null, axis.target),
    })),
  }
}

/** Small multiples where the domains are too many for one radar: twelve each, evenly filled. */
export function domainRadars(context: ReportContext): readonly RadarBlock[] {
  const { domains } = context.questionnaire
  if (domains.length <= MOST_AXES) return []
  const size = Math.ceil(domains.length / Math.ceil(domains.length / MOST_AXES))
  const parts = Array.from({ length: Math.ceil(domains.length / size) }, (_, i) =>
    domains.slice(i * size, (i + 1) * size),
  )
  return parts
    .filter((part) => part.length >= LEAST_AXES)
    .map((part) =>
      radarOf(
        context,
        part.map((domain) => domainAxis(context, domain)),
      ),
    )
}
