import styles from './Evidence.module.css'
import type { WebAddress } from './web-address.ts'

/** An address with its host set off, from left to right in every language. */
export function AddressText({ address: { scheme, host, rest } }: { address: WebAddress }) {
  return (
    <bdi dir="ltr" className={styles.address}>
      {scheme}
      <b>{host}</b>
      {rest === '/' ? '' : rest}
    </bdi>
  )
}
