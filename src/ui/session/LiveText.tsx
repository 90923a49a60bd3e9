import { useRef } from 'react'
import type { SessionState } from './session.ts'
import { useLive } from './use-live.ts'

type Props = { readonly read: (state: SessionState) => string; readonly className?: string | undefined }

/** A text that follows the open assessment by itself. */
export function LiveText({ read, className }: Props) {
  const element = useRef<HTMLSpanElement>(null)
  useLive(read, (text) => {
    // Another value for the same text node: a new node would have its place on the page found anew.
    const node = element.current?.firstChild
    if (node) node.nodeValue = text
  })
  return (
    <span ref={element} className={className}>
      {' '}
    </span>
  )
}
