import { type Notice, notices, version } from 'virtual:notices'
import { ENGINE_VERSION } from '../../../engine/score.ts'
import { Button } from '../../controls/Button.tsx'
import { download } from '../../files.ts'
import { useAllWords } from '../../words.ts'
import styles from './AboutPage.module.css'

/** From a module: a link would pass the service worker by and ask the network. */
async function saveBill(): Promise<void> {
  const { billOfMaterials } = await import('virtual:bill-of-materials')
  download('mizan.cdx.json', new Blob([billOfMaterials], { type: 'application/vnd.cyclonedx+json' }))
}

/** What Mizan is, which version this is, and what of others is in it. */
export function AboutPage() {
  const { m } = useAllWords()
  return (
    <div className={styles.page}>
      <title>{`${m.about.title} · ${m.shell.name}`}</title>
      <h1>{m.about.title}</h1>
      <p>{m.about.what}</p>
      <p className="muted">
        {m.about.version(version)} · {m.settings.version(ENGINE_VERSION)}
      </p>
      <p className="muted">{m.report.orientation}</p>
      <p className="muted">{m.about.own}</p>
      <section aria-labelledby="others" className={styles.section}>
        <h2 id="others">{m.about.others}</h2>
        <p>{m.about.othersHint(notices.length)}</p>
        <ul className={styles.list} aria-labelledby="others">
          {notices.map((notice) => (
            <li key={`${notice.name} ${notice.version}`}>
              <NoticeItem {...notice} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="materials" className={styles.section}>
        <h2 id="materials">{m.about.materials}</h2>
        <p>{m.about.materialsHint}</p>
        <p>
          <Button icon="download" onClick={() => void saveBill()}>
            {m.about.download}
          </Button>
        </p>
      </section>
    </div>
  )
}

/** Names and licences are written as their owners wrote them, from left to right on every page. */
function NoticeItem({ name, version: ofPackage, license, text }: Notice) {
  const heading = (
    <>
      <bdi dir="ltr" className={styles.name}>
        {name} {ofPackage}
      </bdi>
      <bdi dir="ltr" className="muted">
        {license}
      </bdi>
    </>
  )
  if (text === null) return <div className={styles.summary}>{heading}</div>
  return (
    <details>
      <summary className={styles.summary}>{heading}</summary>
      <div className={styles.text} lang="en" dir="ltr">
        {text}
      </div>
    </details>
  )
}
