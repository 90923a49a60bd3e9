import { ENGINE_VERSION } from '../../../engine/score.ts'
import { languageName, languages } from '../../../i18n/index.ts'
import { Field } from '../../controls/Field.tsx'
import { prefer, usePreferences } from '../../preferences.ts'
import { useWords } from '../../words.ts'
import { Erase } from './Erase.tsx'
import styles from './SettingsPage.module.css'
import { StoreStatus } from './StoreStatus.tsx'

/** Language, digits, theme, keys; what is kept here; erase everything. */
export function SettingsPage() {
  const { m } = useWords()
  return (
    <div className={styles.page}>
      <title>{`${m.settings.title} · ${m.shell.name}`}</title>
      <h1>{m.settings.title}</h1>
      <section aria-labelledby="appearance" className={styles.section}>
        <h2 id="appearance">{m.settings.appearance}</h2>
        <Appearance />
      </section>
      <section aria-labelledby="store" className={styles.section}>
        <h2 id="store">{m.settings.store}</h2>
        <StoreStatus />
        <Erase />
      </section>
      <section aria-labelledby="about" className={styles.section}>
        <h2 id="about">{m.settings.about}</h2>
        <p className="muted">{m.settings.version(ENGINE_VERSION)}</p>
      </section>
    </div>
  )
}

const themes = ['system', 'light', 'dark'] as const
const digitSets = ['latn', 'arab'] as const

function Appearance() {
  const { m } = useWords()
  const { language, digits, theme, shortcuts } = usePreferences()
  const wanted = <T extends string>(all: readonly T[], value: string) => all.find((one) => one === value)
  return (
    <div className={styles.fields}>
      <Field label={m.shell.language}>
        {(parts) => (
          <select
            {...parts}
            value={language}
            onChange={(event) => prefer({ language: wanted(languages, event.target.value) ?? language })}
          >
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {languageName(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={m.settings.digits}>
        {(parts) => (
          <select
            {...parts}
            value={digits}
            onChange={(event) => prefer({ digits: wanted(digitSets, event.target.value) ?? digits })}
          >
            {digitSets.map((one) => (
              <option key={one} value={one}>
                {m.settings.digitSets[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={m.shell.theme}>
        {(parts) => (
          <select
            {...parts}
            value={theme}
            onChange={(event) => prefer({ theme: wanted(themes, event.target.value) ?? theme })}
          >
            {themes.map((one) => (
              <option key={one} value={one}>
                {m.shell.themes[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
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
