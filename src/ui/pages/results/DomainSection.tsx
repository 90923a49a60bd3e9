import { DomainRadar } from '../../charts/DomainRadar.tsx'
import type { WithPrevious } from '../../use-opened.ts'
import { useWords } from '../../words.ts'
import { NodeTable, type NodeRow } from './NodeTable.tsx'
import styles from './ResultsPage.module.css'

/** Radar and table side by side, layers above domains where the questionnaire declares them. */
export function DomainSection({ opened }: { opened: WithPrevious }) {
  const { m, f } = useWords()
  const { spoken, result, previous, assessment } = opened
  const { domains } = spoken
  const of = (source: typeof result | undefined, pick: 'index' | 'lower' | 'upper') =>
    domains.map((domain) => source?.domains[domain.id]?.[pick] ?? null)
  const open = result.overall.lower !== result.overall.upper
  const series = [
    { id: 'now', name: f.date(assessment.date), values: of(result, 'index'), look: 'now' as const },
    ...(previous
      ? [{ id: 'previous', name: f.date(previous.assessment.date), values: of(previous.result, 'index'), look: 'previous' as const }]
      : []),
  ]
  const rows: readonly NodeRow[] = domains.flatMap((domain) => {
    const node = result.domains[domain.id]
    return node ? [{ id: domain.id, title: domain.title, node, before: previous?.result.domains[domain.id]?.index }] : []
  })
  const groups: readonly NodeRow[] = (spoken.groups ?? []).flatMap((group) => {
    const node = result.groups[group.id]
    return node ? [{ id: group.id, title: group.title, node, before: previous?.result.groups[group.id]?.index }] : []
  })
  return (
    <section aria-labelledby="domains" className={styles.section}>
      <h2 id="domains">{m.results.radarTitle}</h2>
      <div className={styles.pair}>
        <DomainRadar
          label={m.results.radarTitle}
          axes={domains.map((domain) => ({ id: domain.id, name: domain.short ?? domain.title, title: domain.title }))}
          series={series}
          {...(open ? { band: { lower: of(result, 'lower'), upper: of(result, 'upper') } } : {})}
        />
        <div className={styles.tables}>
          {groups.length > 0 && <NodeTable caption={m.results.groupTable} rows={groups} questionnaire={spoken} />}
          <NodeTable caption={m.results.domainTable} rows={rows} questionnaire={spoken} />
        </div>
      </div>
    </section>
  )
}
