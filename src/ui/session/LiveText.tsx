import { useRef } from 'react'
import type { SessionState } from './session.ts'
import { useLive } from './use-live.ts'

type Props = { readonly read: (state: SessionState) => string; readonly className?: string | undefined }

/** A text that follows the open assessment by itself. */
export function LiveText({ read, className }: Props) {
  const element = useRef<HTMLSpanElement>(null)
  useLive(read, (text) => {
    if (element.current) element.current.textContent = text
  })
  return <span ref={element} className={className} />
}
