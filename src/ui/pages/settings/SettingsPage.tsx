import { ENGINE_VERSION } from '../../../engine/score.ts'
import { languageName, languages } from '../../../i18n/index.ts'
import { BackupSettings } from '../../backup/BackupSettings.tsx'
import { Choice } from '../../controls/Choice.tsx'
import { useNewerBuild } from '../../newer-build.ts'
import { prefer, usePreferences } from '../../preferences.ts'
import { useAllWords } from '../../words.ts'
import frame from '../page.module.css'
import { Erase } from './Erase.tsx'
import styles from './SettingsPage.module.css'
import { StoreStatus } from './StoreStatus.tsx'
import { VaultSection } from './VaultSection.tsx'

/** Language, digits, theme, keys; what is kept here; erase everything. */
export function SettingsPage() {
  const { m } = useAllWords()
  const { waiting } = useNewerBuild()
  return (
    <div className={`${frame.page} ${frame.narrow}`}>
      <title>{`${m.shell.settings} · ${m.shell.name}`}</title>
      <h1>{m.shell.settings}</h1>
      <section aria-labelledby="appearance" className={styles.section}>
        <h2 id="appearance">{m.settings.appearance}</h2>
        <Appearance />
      </section>
      <BackupSettings />
      <section aria-labelledby="store" className={styles.section}>
        <h2 id="store">{m.settings.store}</h2>
        <StoreStatus />
        <p>
          <a href="#/verify" className={styles.link}>
            {m.seal.toVerify}
          </a>
        </p>
        <Erase />
      </section>
      <VaultSection />
      <section aria-labelledby="about" className={styles.section}>
        <h2 id="about">{m.settings.about}</h2>
        <p className="muted">{m.settings.version(ENGINE_VERSION)}</p>
        {waiting && <p>{m.settings.newerBuild}</p>}
        <p>
          <a href="#/about" className={styles.link}>
            {m.about.title}
          </a>
        </p>
      </section>
    </div>
  )
}

const themes = ['system', 'light', 'dark'] as const
const digitSets = ['latn', 'arab'] as const

function Appearance() {
  const { m } = useAllWords()
  const { language, digits, theme, shortcuts } = usePreferences()
  return (
    <div className={styles.fields}>
      <Choice
        label={m.shell.language}
        value={language}
        options={languages}
        nameOf={languageName}
        languages
        onChoose={(chosen) => prefer({ language: chosen })}
      />
      <Choice
        label={m.settings.digits}
        value={digits}
        options={digitSets}
        nameOf={(set) => m.settings.digitSets[set]}
        onChoose={(chosen) => prefer({ digits: chosen })}
      />
      <Choice
        label={m.shell.theme}
        value={theme}
        options={themes}
        nameOf={(name) => m.shell.themes[name]}
        onChoose={(chosen) => prefer({ theme: chosen })}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={shortcuts} onChange={(event) => prefer({ shortcuts: event.target.checked })} />
        <span>
          {m.settings.shortcuts}
          <span className="small muted">{m.settings.shortcutsHint}</span>
        </span>
      </label>
    </div>
  )
}
