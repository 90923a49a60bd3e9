import { useEffect } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { Button } from './controls/Button.tsx'
import styles from './NoticeBar.module.css'
import { dismissNotice, useNotices } from './notices.ts'
import { useWords } from './words.ts'

/** Long enough to read twice; a problem or an offer to undo stays until it is dismissed or replaced. */
const PASSING = 8_000
const JUST_SAID = 1_000

/** The one place where the app says something in passing; always in the page, so that it is announced. */
export function NoticeBar() {
  const { m } = useWords()
  const notice = useNotices((state) => state.notice)
  const [location] = useHashLocation()
  useEffect(() => {
    if (!notice || notice.action || notice.tone === 'problem') return
    const timer = setTimeout(dismissNotice, PASSING)
    return () => clearTimeout(timer)
  }, [notice])
  useEffect(() => {
    const last = useNotices.getState()
    // A notice that was there before the page changed belongs to the page before; one said on the way here stays.
    if (location && last.notice?.tone === 'plain' && performance.now() - last.since > JUST_SAID) dismissNotice()
  }, [location])
  useEffect(() => {
    document.documentElement.toggleAttribute('data-notice', notice !== null)
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
