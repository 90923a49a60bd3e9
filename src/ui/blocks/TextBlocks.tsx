import type { BlockOf } from '../../report/block.ts'
import { Star } from '../controls/Star.tsx'
import { keyed } from '../keyed.ts'
import styles from './blocks.module.css'

export function CoverView({ block }: { block: BlockOf<'cover'> }) {
  return (
    <div className={styles.cover}>
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
