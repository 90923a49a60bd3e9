/** The rows of the tables of layers and domains. */
import type { NodeRow } from './NodeTable.tsx'
import type { ResultsView } from './results-view.ts'

/** One row per domain, in questionnaire order, with what the target asks of it. */
export function domainRows({ spoken, result, previous, target, wanted }: ResultsView): readonly NodeRow[] {
  return spoken.domains.flatMap(({ id, title }): NodeRow[] => {
    const node = result.domains[id]
    if (!node) return []
    const level = target?.domains?.[id]?.level ?? target?.eachDomain?.level
    const wantedLevel = spoken.scoring?.levels?.steps.find((step) => step.id === level)?.title
    const before = previous?.result.domains[id]?.index
    return [{ kind: 'domain', id, title, node, before, wanted: wanted.get(id), wantedLevel }]
  })
}

/** One row per layer, in questionnaire order. */
export function groupRows({ spoken, result, previous }: ResultsView): readonly NodeRow[] {
  return (spoken.groups ?? []).flatMap(({ id, title }): NodeRow[] => {
    const node = result.groups[id]
    return node ? [{ kind: 'group', id, title, node, before: previous?.result.groups[id]?.index }] : []
  })
}
