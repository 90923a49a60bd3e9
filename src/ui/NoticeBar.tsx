import { useEffect } from 'react'
import { Button } from './controls/Button.tsx'
import styles from './NoticeBar.module.css'
import { dismissNotice, useNotices } from './notices.ts'
import { useWords } from './words.ts'

/** Long enough to read twice; a problem or an offer to undo stays until it is dismissed or replaced. */
const PASSING = 8_000

/** The one place where the app says something in passing; always in the page, so that it is announced. */
export function NoticeBar() {
  const { m } = useWords()
  const notice = useNotices((state) => state.notice)
  useEffect(() => {
    if (!notice || notice.action || notice.tone === 'problem') return
    const timer = setTimeout(dismissNotice, PASSING)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div className={`${styles.place} no-print`} aria-live="polite" role="log">
      {notice && (
        <div className={`${styles.bar} ${notice.tone === 'problem' ? styles.problem : ''}`}>
          <p>{notice.text}</p>
          {notice.action && (
            <Button
              onClick={() => {
                dismissNotice()
                notice.action?.run()
              }}
            >
              {notice.action.label}
            </Button>
          )}
          <Button look="quiet" icon="close" label={m.shell.dismiss} onClick={dismissNotice} />
        </div>
      )}
    </div>
  )
}
