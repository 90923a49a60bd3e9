/** What the first page does not need waits until it has been painted: the network, style sheets and other threads cost it time. */

let tell = () => {}

/** Resolves when the first page that Mizan drew has been on the screen for a frame. */
export const painted: Promise<void> = new Promise((resolve) => {
  tell = resolve
})

/** To be called once, when the first page has been handed to React. */
export function awaitPaint(): void {
  // A page in the background is not painted until somebody looks at it.
  if (document.hidden) {
    tell()
    return
  }
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    tell()
  }
  // A message sent within a frame arrives when that frame has been drawn.
  requestAnimationFrame(() => port2.postMessage(null))
}
