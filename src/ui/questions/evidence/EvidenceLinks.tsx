import { useRef, useState } from 'react'
import { Icon } from '../../controls/Icon.tsx'
import { useLocked } from '../../session/session.ts'
import { useAllWords } from '../../words.ts'
import { AddLink } from './AddLink.tsx'
import { AddressText } from './AddressText.tsx'
import styles from './Evidence.module.css'
import { LeaveDialog } from './LeaveDialog.tsx'
import { type WebAddress, webAddress } from './web-address.ts'

type Props = {
  readonly links: readonly string[]
  readonly onChange: (links: readonly string[]) => void
  readonly onSay: (text: string) => void
}

/** Web addresses as text; opening one asks first. */
export function EvidenceLinks({ links, onChange, onSay }: Props) {
  const { m } = useAllWords()
  const words = m.assessTools.evidence
  const locked = useLocked()
  const adding = useRef<HTMLButtonElement>(null)
  const remove = (link: string) => {
    adding.current?.focus()
    onChange(links.filter((one) => one !== link))
    onSay(words.linkRemoved(webAddress(link)?.host ?? link))
  }
  return (
    <div className={styles.part}>
      {links.length > 0 && (
        <ul className={styles.list} aria-label={words.links}>
          {links.map((link) => (
            <LinkRow key={link} link={link} onRemove={locked ? null : () => remove(link)} />
          ))}
        </ul>
      )}
      {!locked && (
        <AddLink
          links={links}
          button={adding}
          onAdd={({ href, host }) => {
            onChange([...links, href])
            onSay(words.linkAdded(host))
          }}
        />
      )}
    </div>
  )
}

type RowProps = { readonly link: string; readonly onRemove: (() => void) | null }

function LinkRow({ link, onRemove }: RowProps) {
  const { m } = useAllWords()
  const words = m.assessTools.evidence
  const opener = useRef<HTMLButtonElement>(null)
  const [leaving, setLeaving] = useState<WebAddress | null>(null)
  const address = webAddress(link)
  const stay = () => {
    setLeaving(null)
    opener.current?.focus()
  }
  return (
    <li className={styles.row}>
      <Icon name="link" size={18} />
      <span className={styles.what}>{address ? <AddressText address={address} /> : <bdi dir="ltr">{link}</bdi>}</span>
      {address && (
        <button
          ref={opener}
          type="button"
          className={styles.action}
          aria-label={words.openHost(address.host)}
          onClick={() => setLeaving(address)}
        >
          {words.open}
        </button>
      )}
      {onRemove && (
        <button
          type="button"
          className={styles.action}
          aria-label={words.remove(address?.href ?? link)}
          title={words.remove(address?.href ?? link)}
          onClick={onRemove}
        >
          <Icon name="close" size={18} />
        </button>
      )}
      {leaving && <LeaveDialog address={leaving} onClose={stay} />}
    </li>
  )
}
