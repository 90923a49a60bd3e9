import type { BlockOf } from '../../report/block.ts'
import { Star } from '../controls/Star.tsx'
import { keyed } from '../keyed.ts'
import styles from './blocks.module.css'

export function CoverView({ block }: { block: BlockOf<'cover'> }) {
  return (
    <div className={styles.cover}>
      {block.logo && (
        <img className={styles.logo} src={`data:image/jpeg;base64,${block.logo.jpeg}`} alt={block.logo.alt} />
      )}
      <Star size={120} balance={false} />
      <p className={styles.overline}>{block.overline}</p>
      <p className={styles.subject}>
        <bdi>{block.subject}</bdi>
      </p>
      <p>{block.title}</p>
      <dl className={styles.facts}>
        {keyed(block.facts, (fact) => fact.label).map(({ key, item: fact }) => (
          <div key={key}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {block.notice && <p className={styles.overline}>{block.notice}</p>}
    </div>
  )
}

/** Where everything is; the address is the router's, so a link scrolls instead of changing it. */
export function ContentsView({ block }: { block: BlockOf<'contents'> }) {
  const go = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'start' })
  return (
    <ol className={styles.contents}>
      {block.entries.map(({ id, text, level }) => (
        <li key={id} data-level={level}>
          <button type="button" onClick={() => go(id)}>
            {text}
          </button>
        </li>
      ))}
    </ol>
  )
}

const tags = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

export function HeadingView({ block }: { block: BlockOf<'heading'> }) {
  const Tag = tags[block.level]
  return (
    <Tag id={block.id} className={styles[`level${block.level}`]}>
      {block.text}
      {block.aside && <span className={styles.aside}>{block.aside}</span>}
    </Tag>
  )
}

export function ParagraphView({ block }: { block: BlockOf<'paragraph'> }) {
  return <p className={styles[block.style]}>{block.text}</p>
}

export function KeyFiguresView({ block }: { block: BlockOf<'keyFigures'> }) {
  return (
    <dl className={styles.figures}>
      {block.figures.map((figure) => (
        <div key={figure.label} className={figure.main ? styles.main : undefined}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
          {figure.detail && <dd className={styles.muted}>{figure.detail}</dd>}
        </div>
      ))}
    </dl>
  )
}

export function NoticeView({ block }: { block: BlockOf<'notice'> }) {
  return (
    <div className={styles.notice} data-tone={block.tone}>
      <p>{block.text}</p>
      {block.because.length > 0 && (
        <ul>
          {keyed(block.because, String).map(({ key, item: line }) => (
            <li key={key}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

export function PageBreakView() {
  return <hr className={styles.pageBreak} />
}
