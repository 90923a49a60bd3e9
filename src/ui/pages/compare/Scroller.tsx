import { type ReactNode, useEffect, useRef, useState } from 'react'
import tables from './tables.module.css'

/** The newest round and the change stand last: they are what is looked for first. */
function toEnd(box: HTMLElement): void {
  const rtl = getComputedStyle(box).direction === 'rtl'
  box.scrollLeft = (rtl ? -1 : 1) * box.scrollWidth
}

type Props = {
  readonly label: string
  /** where a table is looked at first */
  readonly from?: 'start' | 'end'
  readonly children: ReactNode
}

/** Lets a wide table scroll sideways in its own frame; reachable by key exactly while there is something to scroll. */
export function Scroller({ label, from = 'end', children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const box = frame.current
    if (!box) return
    let shown = false
    // A table that is folded away has no width yet, and its end is nowhere.
    const look = () => {
      if (!shown && from === 'end') toEnd(box)
      shown = box.clientWidth > 0
      setScrolls(box.scrollWidth > box.clientWidth + 1)
    }
    const observer = new ResizeObserver(look)
    observer.observe(box)
    if (box.firstElementChild) observer.observe(box.firstElementChild)
    return () => observer.disconnect()
  }, [from])
  return (
    <div ref={frame} role="group" className={tables.scroll} aria-label={label} {...(scrolls ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  )
}
