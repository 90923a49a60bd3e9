import { type ReactNode, useEffect, useRef, useState } from 'react'
import tables from './tables.module.css'

/** The newest round and the change stand last: they are what is looked for first. */
function toEnd(box: HTMLElement): void {
  const rtl = getComputedStyle(box).direction === 'rtl'
  box.scrollLeft = (rtl ? -1 : 1) * box.scrollWidth
}

/** Lets a wide table scroll sideways in its own frame; reachable by key exactly while there is something to scroll. */
export function Scroller({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const box = frame.current
    if (!box) return
    const look = () => setScrolls(box.scrollWidth > box.clientWidth + 1)
    toEnd(box)
    const observer = new ResizeObserver(look)
    observer.observe(box)
    if (box.firstElementChild) observer.observe(box.firstElementChild)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={frame} role="group" className={tables.scroll} aria-label={label} {...(scrolls ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  )
}
