import type { PresetId } from '../../../report/presets.ts'
import { useAllWords } from '../../words.ts'
import styles from './Wishes.module.css'
import { PRESETS } from './wishes.ts'

/** What kind of report it is; choosing one brings its own sections. */
export function PresetWish({ chosen, onChoose }: { chosen: PresetId; onChoose: (preset: PresetId) => void }) {
  const { m } = useAllWords()
  return (
    <fieldset className={styles.presets}>
      <legend>{m.reportWishes.preset}</legend>
      {PRESETS.map((id) => (
        <label key={id} className={styles.check}>
          <input type="radio" name="preset" checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            {m.reportWishes.presets[id].name}
            <span className={styles.about}>{m.reportWishes.presets[id].about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
