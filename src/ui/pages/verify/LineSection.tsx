import { fingerprint } from '../../../engine/fingerprint.ts'
import type { LineFault } from '../../../engine/sealed-line.ts'
import { isIntact } from '../../../engine/verify.ts'
import type { Words } from '../../../i18n/index.ts'
import { Icon } from '../../controls/Icon.tsx'
import { useAllWords } from '../../words.ts'
import styles from './VerifyPage.module.css'
import type { VerifiedLine, VerifiedRound } from './verified.ts'

type Props = {
  readonly line: VerifiedLine
  /** say whose line it is, where there are several subjects */
  readonly named: boolean
}

/** One line of sealed rounds: the verdict, what is wrong, and every round with its fingerprint. */
export function LineSection({ line, named }: Props) {
  const words = useAllWords()
  const { m, language } = words
  const intact = line.faults.length === 0 && line.rounds.every(({ checked }) => isIntact(checked))
  return (
    <article className={styles.lineCard} aria-label={`${line.subject}: ${line.title(language)}`}>
      <h3>
        {named && (
          <>
            <bdi>{line.subject}</bdi>
            {' · '}
          </>
        )}
        <bdi>{line.title(language)}</bdi>
      </h3>
      <p className={intact ? styles.intact : styles.broken}>
        <Icon name={intact ? 'check' : 'warning'} size={18} />
        {intact ? m.seal.intactLine(line.rounds.length) : m.seal.brokenLine}
      </p>
      {line.faults.length > 0 && (
        <ul className={styles.faults}>
          {line.faults.map((fault) => {
            const sentence = faultText(fault, line, words)
            return <li key={sentence}>{sentence}</li>
          })}
        </ul>
      )}
      {line.rounds.length > 0 && <Rounds rounds={line.rounds} />}
    </article>
  )
}

const roundName = ({ assessment: { date, revision } }: VerifiedRound, { m, f }: Words): string =>
  revision === undefined ? f.date(date) : `${f.date(date)}, ${m.library.revision(revision)}`

function faultText(fault: LineFault, { rounds }: VerifiedLine, words: Words): string {
  const { m, f } = words
  const named = (ids: readonly string[]) =>
    rounds.filter(({ assessment }) => ids.includes(assessment.id)).map((round) => roundName(round, words))
  if (fault.kind === 'gap') return m.seal.gap(f.list(named([fault.id])), fingerprint(fault.previous))
  if (fault.kind === 'fork') return m.seal.fork(f.list(named(fault.ids)))
  return m.seal.end(fingerprint(fault.digest))
}

function Rounds({ rounds }: Pick<VerifiedLine, 'rounds'>) {
  const words = useAllWords()
  const { m, f } = words
  return (
    <div className={styles.scroller}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.seal.round}</th>
            <th scope="col">{m.seal.sealed}</th>
            <th scope="col">{m.seal.fingerprint}</th>
            <th scope="col">{m.seal.state}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.assessment.id}>
              <th scope="row">
                <a href={`#/results/${round.assessment.id}`}>{roundName(round, words)}</a>
              </th>
              <td>{f.date(round.assessment.seal.at.slice(0, 10))}</td>
              <td>
                <code dir="ltr">{fingerprint(round.assessment.seal.digest)}</code>
              </td>
              <td>
                <RoundState round={round} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RoundState({ round: { checked } }: { readonly round: VerifiedRound }) {
  const { m } = useAllWords()
  if (isIntact(checked)) return <span className={styles.intact}>{m.seal.intact}</span>
  return (
    <ul className={styles.broken}>
      {checked.seal === 'broken' && <li>{m.seal.changed}</li>}
      {checked.files.map(({ kind, name }) => (
        <li key={name}>{m.seal.fileFault[kind](name)}</li>
      ))}
    </ul>
  )
}
