import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { Button } from '../../controls/Button.tsx'
import { useSessionValue } from '../../session/session.ts'
import { useWords } from '../../words.ts'
import { DomainList } from './DomainList.tsx'
import { FindBar } from './FindBar.tsx'
import { useNavigator } from './navigator.ts'
import { usePlace } from './place.ts'
import styles from './Side.module.css'
import { type Depth, hasCorePath } from './walk.ts'

/** The start side: finding, the domains, and quick ways on. */
export function Side({ questionnaire }: { questionnaire: Questionnaire }) {
  const { m } = useWords()
  const navigator = useNavigator()
  return (
    <div className={`${styles.side} no-print`}>
      <div className={styles.tools}>
        <FindBar />
        {hasCorePath(questionnaire) && <DepthSwitch />}
      </div>
      <DomainList questionnaire={questionnaire} />
      <div className={styles.ways}>
        <NextOpen />
        <Button look="quiet" icon="keyboard" className={styles.keys ?? ''} onClick={() => navigator.open('shortcuts')}>
          {m.assess.shortcuts}
        </Button>
      </div>
    </div>
  )
}

function NextOpen() {
  const { m } = useWords()
  const navigator = useNavigator()
  const open = useSessionValue(({ result }) => result.overall.counts.open > 0)
  return (
    <Button look="quiet" icon="next" disabled={!open} onClick={navigator.nextOpen}>
      {m.assess.nextOpen}
    </Button>
  )
}

const DEPTHS: readonly Depth[] = ['all', 'core']

/** All questions, or the short path that the questionnaire marks as core. */
function DepthSwitch() {
  const { m } = useWords()
  const navigator = useNavigator()
  const chosen = usePlace((place) => place.depth)
  return (
    <fieldset className={styles.depth}>
      <legend className="visually-hidden">{m.assess.depth}</legend>
      {DEPTHS.map((depth) => (
        <label key={depth}>
          <input type="radio" name="depth" checked={depth === chosen} onChange={() => navigator.setDepth(depth)} />
          {m.assess.depths[depth]}
        </label>
      ))}
    </fieldset>
  )
}
