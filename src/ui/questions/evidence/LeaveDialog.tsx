import { useState } from 'react'
import { Button } from '../../controls/Button.tsx'
import { Dialog } from '../../controls/Dialog.tsx'
import { useAllWords } from '../../words.ts'
import { AddressText } from './AddressText.tsx'
import styles from './Evidence.module.css'
import type { WebAddress } from './web-address.ts'

/** Says where a link leads before it is followed (ASVS 3.7.3), and offers a way for where it cannot be. */
export function LeaveDialog({ address, onClose }: { address: WebAddress; onClose: () => void }) {
  const { m } = useAllWords()
  const words = m.assessTools.evidence
  const [copied, setCopied] = useState(false)
  const copy = () => {
    // The address stands there to be copied by hand where the browser refuses.
    navigator.clipboard.writeText(address.href).then(
      () => setCopied(true),
      () => {},
    )
  }
  return (
    <Dialog title={words.leaveTitle} onClose={onClose}>
      <div className={styles.leave}>
        <p>{words.leaveText(address.host)}</p>
        <p className={styles.whole}>
          <AddressText address={address} />
        </p>
        <p className={styles.hint}>{words.leaveRefused}</p>
        <div className={styles.answers}>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button onClick={copy}>
            <span aria-live="polite">{copied ? words.copied : words.copy}</span>
          </Button>
          <a className={styles.go} href={address.href} target="_blank" rel="noopener noreferrer" onClick={onClose}>
            {words.openHost(address.host)}
          </a>
        </div>
      </div>
    </Dialog>
  )
}
