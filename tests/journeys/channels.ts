/** Ways in which a page can say something to somebody else. Each runs in the page and is given an address to tell. */
export type Channel = (address: string) => unknown

/** Puts an element of this kind with these properties into the page. */
type Properties = Readonly<Record<string, string | boolean>>

declare global {
  interface Window {
    /** laid into the page before a channel is tried */
    add: (name: string, properties: Properties, inside?: Element) => HTMLElement
  }
}

/** To be run in the page once; the channels are functions of their own there and share nothing but the window. */
export function layTools(): void {
  window.add = (name, properties, inside = document.head) => {
    const element = document.createElement(name)
    for (const [property, value] of Object.entries(properties)) {
      if (property in element && typeof value === 'boolean') Reflect.set(element, property, value)
      else element.setAttribute(property, String(value))
    }
    inside.append(element)
    return element
  }
}

/** These leave the page where it is, so that one page can try them all. */
export const quiet: Readonly<Record<string, Channel>> = {
  fetch: (address) => fetch(address, { mode: 'no-cors' }),
  'fetch that outlives the page': (address) => fetch(address, { mode: 'no-cors', keepalive: true }),
  XMLHttpRequest: (address) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.send()
  },
  beacon: (address) => navigator.sendBeacon(address, 'answer'),
  WebSocket: (address) => new WebSocket(address.replace('http', 'ws')),
  EventSource: (address) => new EventSource(address),
  image: (address) => Object.assign(new Image(), { src: address }),
  'image by srcset': (address) => Object.assign(new Image(), { srcset: `${address} 1x` }),
  'image in SVG': (address) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image')
    image.setAttribute('href', address)
    svg.append(image)
    document.body.append(svg)
  },
  'image of an input': (address) => window.add('input', { type: 'image', src: address }, document.body),
  'image in a style': (address) => {
    document.body.style.setProperty('background-image', `url(${address})`)
  },
  'style sheet': (address) => window.add('link', { rel: 'stylesheet', href: address }),
  'import in a style': (address) => {
    window.add('style', {}).textContent = `@import url(${address});`
  },
  typeface: (address) => new FontFace('told', `url(${address})`).load(),
  script: (address) => window.add('script', { src: address }),
  'script module': (address) => window.add('script', { type: 'module', src: address }),
  'import in a script': (address) => {
    window.add('script', { type: 'module' }).textContent = `import ${JSON.stringify(address)}`
  },
  'worker of a blob': (address) => {
    const text = `fetch(${JSON.stringify(address)}, { mode: 'no-cors' })`
    return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })))
  },
  frame: (address) => window.add('iframe', { src: address }, document.body),
  'frame of a text': (address) => window.add('iframe', { srcdoc: `<img src="${address}">` }, document.body),
  object: (address) => window.add('object', { data: address, type: 'text/html' }, document.body),
  embed: (address) => window.add('embed', { src: address, type: 'text/html' }, document.body),
  video: (address) => window.add('video', { src: address, preload: 'auto' }, document.body),
  'poster of a video': (address) => window.add('video', { poster: address }, document.body),
  audio: (address) => window.add('audio', { src: address, preload: 'auto' }, document.body),
  'link to prefetch': (address) => window.add('link', { rel: 'prefetch', href: address }),
  'link to preload': (address) => window.add('link', { rel: 'preload', as: 'image', href: address }),
  'link to a module to preload': (address) => window.add('link', { rel: 'modulepreload', href: address }),
  'form into a frame': (address) => {
    window.add('iframe', { name: 'told' }, document.body)
    const form = window.add('form', { action: address, target: 'told', method: 'post' }, document.body)
    if (form instanceof HTMLFormElement) form.submit()
  },
  'ping of a link': (address) => window.add('a', { href: '#stays', ping: address }, document.body).click(),
}

/** These take the page away, or open another: each needs a page to itself. */
export const leaving: Readonly<Record<string, Channel>> = {
  'window.open': (address) => window.open(address),
  location: (address) => {
    location.href = address
  },
  'meta refresh': (address) => window.add('meta', { 'http-equiv': 'refresh', content: `0;url=${address}` }),
  'click on a link': (address) => window.add('a', { href: address }, document.body).click(),
}

/** Asks a STUN server for its own address: what is told is in the name or the time of asking. */
export const webRtc: Channel = async (server) => {
  const connection = new RTCPeerConnection({ iceServers: [{ urls: server }] })
  connection.createDataChannel('told')
  await connection.setLocalDescription(await connection.createOffer())
}
