import { DomainRadar } from '../../charts/DomainRadar.tsx'
import { useAllWords } from '../../words.ts'
import { DomainInside } from './DomainInside.tsx'
import { domainChart } from './domain-chart.ts'
import { NodeTable } from './NodeTable.tsx'
import { domainRows, groupRows } from './node-rows.ts'
import styles from './ResultsPage.module.css'
import type { ResultsView } from './results-view.ts'
import { TableKey } from './TableKey.tsx'
import { TargetSelect } from './TargetSelect.tsx'

/** Radar and table side by side, layers above domains where the questionnaire declares them. */
export function DomainSection({ view }: { readonly view: ResultsView }) {
  const words = useAllWords()
  const { m } = words
  const { spoken } = view
  const groups = groupRows(view)
  const chart = domainChart(view, words)
  const inside = (id: string) => {
    const domain = spoken.domains.find((one) => one.id === id)
    return domain && <DomainInside domain={domain} />
  }
  return (
    <section aria-labelledby="domains" className={styles.section}>
      <div className={styles.titled}>
        <h2 id="domains">{m.results.radarTitle}</h2>
        <TargetSelect view={view} />
      </div>
      <div className={styles.pair}>
        <div className={styles.chart}>
          <DomainRadar {...chart} />
          {chart.band && <p className="muted small">{m.results.bandLegend}</p>}
          {view.wanted.size > 0 && <p className="muted small">{m.results.target.how}</p>}
        </div>
        <div className={styles.tables}>
          {groups.length > 0 && <NodeTable caption={m.results.groupTable} head={m.terms.group} rows={groups} />}
          <NodeTable caption={m.results.domainTable} head={m.terms.domain} rows={domainRows(view)} inside={inside} />
          <TableKey view={view} />
        </div>
      </div>
    </section>
  )
}
