import { Dialog } from '../../controls/Dialog.tsx'
import { prefer, usePreferences } from '../../preferences.ts'
import { useAllWords } from '../../words.ts'
import styles from './ShortcutsDialog.module.css'
import { SHORTCUT_LIST } from './shortcuts.ts'

/** What each key does, and the switch for those who press keys by accident or speak to their computer. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { m } = useAllWords()
  const on = usePreferences((preferences) => preferences.shortcuts)
  return (
    <Dialog title={m.assess.shortcuts} onClose={onClose}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          onChange={(event) => prefer({ shortcuts: event.target.checked })}
        />
        <span>
          {m.assessTools.shortcutsSwitch}
          <small>{m.assessTools.shortcutsHint}</small>
        </span>
      </label>
      <dl className={styles.list}>
        {SHORTCUT_LIST.map(({ command, keys }) => (
          <div key={command} data-off={!on && !keys.includes('Ctrl') && command !== 'shortcuts' ? '' : undefined}>
            <dt>{keys.map((key) => (key === '…' ? <span key={key}>…</span> : <kbd key={key}>{key}</kbd>))}</dt>
            <dd>{m.assessTools.commands[command]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
