/** Runs inside the measured pages, ours and the others' alike; everything it needs is its own. */

export type Seen = {
  /** ms from the click to the end of the next frame */
  readonly frame: number
  /** whether the score's text stood in that frame as it stands in the end */
  readonly scored: boolean
  /** ms from the click until the radar had changed and was drawn; null where there is none, or it did not move */
  readonly radar: number | null
  /** ms from the click to *Saved*; null where nothing says so */
  readonly saved: number | null
  /** the longest task meanwhile, ms; 0: none over 50 */
  readonly longest: number
  /** the Event Timing duration of the interaction, ms; 0: under 16 */
  readonly event: number
}

export type Places = {
  readonly firstQuestion: string
  readonly score: string
  readonly radar: string | null
  /** matches once everything is saved */
  readonly saved: string | null
}

export type Probe = {
  /** ms from navigation to the first question that can be answered, drawn */
  readonly first: () => Promise<number>
  /** The middle of an option of the question at a place, one that is not chosen; scrolled into view, page at rest. */
  readonly aim: (place: number) => Promise<{ readonly x: number; readonly y: number }>
  /** Watches the next click, and marks in the trace when it begins. */
  readonly arm: () => void
  /** Resolves once everything that follows the click has been drawn; null when no click came, because the page moved. */
  readonly seen: () => Promise<Seen | null>
  readonly elements: () => number
}

/** Installs itself as `window.probe` before anything of the page runs. */
export function installProbe({ firstQuestion, score, radar, saved }: Places): void {
  /** A click that has not come after this many milliseconds hit nothing. */
  const missedAfter = 20_000
  const frame = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(null)
      })
    })
  const rest = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))
  /** When a change of the page first satisfies; null when none does in time. Costs next to nothing until then. */
  const changed = (satisfies: (element: Element) => boolean, limit: number) =>
    new Promise<number | null>((resolve) => {
      const end = (at: number | null) => {
        observer.disconnect()
        clearTimeout(timer)
        resolve(at)
      }
      const observer = new MutationObserver((records) => {
        if (records.some(({ target }) => target instanceof Element && satisfies(target))) end(performance.now())
      })
      const timer = setTimeout(end, limit, null)
      observer.observe(document, { subtree: true, childList: true, attributes: true })
    })
  const drawn = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(`${firstQuestion}:enabled`) === null) return
      observer.disconnect()
      void frame().then(resolve)
    })
    observer.observe(document, { subtree: true, childList: true })
  })
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''

  const groups = () => {
    const found = new Map<string, HTMLInputElement[]>()
    for (const input of document.querySelectorAll<HTMLInputElement>(firstQuestion))
      if (input.getClientRects().length > 0) found.set(input.name, [...(found.get(input.name) ?? []), input])
    return [...found.values()]
  }
  const aim = async (place: number) => {
    const all = groups()
    const inputs = all[place % Math.min(all.length, 20)] ?? []
    // From one end of the scale to the other, so that the rounded score moves too.
    const input = inputs[4]?.checked ? inputs[0] : inputs[4]
    const target = input?.closest('label') ?? input
    target?.scrollIntoView({ block: 'center', behavior: 'instant' })
    await frame()
    await rest()
    await rest()
    const box = target?.getBoundingClientRect()
    if (!box) throw new Error('There is no question to answer.')
    return { x: box.left + Math.min(40, box.width / 2), y: box.top + box.height / 2 }
  }

  let watched: Promise<Seen | null> | null = null
  let disarm = new AbortController()
  const arm = () => {
    disarm.abort()
    disarm = new AbortController()
    let longest = 0
    let event = 0
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    tasks.observe({ type: 'longtask' })
    const events = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) event = Math.max(event, duration)
    })
    const slowOnes = { type: 'event', durationThreshold: 16 }
    events.observe(slowOnes)
    const moved = radar === null ? null : changed((element) => element.closest(radar) !== null, 1000)
    const kept = saved === null ? null : changed((element) => element.matches(saved), 5000)
    const follow = async (since: number): Promise<Seen> => {
      const end = await frame()
      performance.mark('bench-frame')
      const then = text(score)
      const [movedAt, keptAt] = await Promise.all([moved, kept])
      const radarAt = movedAt === null ? null : Math.max(end, movedAt)
      await rest()
      const scored = text(score) === then
      tasks.disconnect()
      events.disconnect()
      const after = (at: number | null) => (at === null ? null : at - since)
      return { frame: end - since, scored, radar: after(radarAt), saved: after(keptAt), longest, event }
    }
    watched = new Promise<Seen | null>((resolve) => {
      const missed = setTimeout(resolve, missedAfter, null)
      const clicked = ({ timeStamp }: Event) => {
        clearTimeout(missed)
        void follow(timeStamp).then(resolve)
      }
      addEventListener('click', clicked, { capture: true, once: true, signal: disarm.signal })
    })
    performance.mark('bench-begin')
  }
  const probe: Probe = {
    first: () => drawn,
    aim,
    arm,
    seen: () => watched ?? Promise.reject(new Error('Nothing was armed.')),
    elements: () => document.querySelectorAll('*').length,
  }
  Object.assign(window, { probe })
}
