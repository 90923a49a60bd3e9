import { Button } from './controls/Button.tsx'
import styles from './NoticeBar.module.css'
import { dismissNotice, useNotices } from './notices.ts'
import { useWords } from './words.ts'

/** The one place where the app says something in passing; always in the page, so that it is announced. */
export function NoticeBar() {
  const { m } = useWords()
  const notice = useNotices((state) => state.notice)
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
