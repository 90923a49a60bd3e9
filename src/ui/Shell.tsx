import type { ReactNode } from 'react'
import { languageName, languages } from '../i18n/index.ts'
import { Icon } from './controls/Icon.tsx'
import { Star } from './controls/Star.tsx'
import type { Theme } from './kept-preferences.ts'
import { NoticeBar } from './NoticeBar.tsx'
import { prefer, usePreferences } from './preferences.ts'
import styles from './Shell.module.css'
import { useWords } from './words.ts'

const nextTheme: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

/** The frame of every page: mark, language, theme. */
export function Shell({ children }: { children: ReactNode }) {
  const { m } = useWords()
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {m.shell.skip}
      </button>
      <header className={`${styles.header} no-print`}>
        <div className={styles.bar}>
          <a href="#/" className={styles.brand}>
            <Star />
            <span>{m.shell.name}</span>
            <span className={styles.tagline}>{m.shell.tagline}</span>
          </a>
          <Switches />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <NoticeBar />
    </>
  )
}

function Switches() {
  const { m, language } = useWords()
  const { theme } = usePreferences()
  const themeName = `${m.shell.theme}: ${m.shell.themes[theme]}`
  return (
    <div className={styles.switches}>
      {languages
        .filter((other) => other !== language)
        .map((other) => (
          <button
            key={other}
            type="button"
            lang={other}
            className={styles.switch}
            onClick={() => prefer({ language: other })}
          >
            {languageName(other)}
          </button>
        ))}
      <button
        type="button"
        className={styles.switch}
        aria-label={themeName}
        title={themeName}
        onClick={() => prefer({ theme: nextTheme[theme] })}
      >
        <Icon name="theme" />
      </button>
      <a href="#/settings" className={styles.switch} aria-label={m.shell.settings} title={m.shell.settings}>
        <Icon name="settings" />
      </a>
    </div>
  )
}
