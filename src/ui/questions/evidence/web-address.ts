/** An address on the web, apart: what names the host stands by itself, so that it can be set off from the rest. */
export type WebAddress = {
  /** the whole of it as the browser reads it */
  readonly href: string
  readonly scheme: string
  /** with the port, where there is one; letters of other scripts in the form the network uses, which cannot look like others */
  readonly host: string
  readonly rest: string
}

/** Reads an address as the browser would; null for anything that is not http or https, or carries a name and password. */
export function webAddress(text: string): WebAddress | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') return null
  const { href, host } = url
  const scheme = `${url.protocol}//`
  return { href, scheme, host, rest: href.slice(scheme.length + host.length) }
}

/** What somebody typed as an address: `example.org/a` means https. */
export function typedAddress(text: string): WebAddress | null {
  const typed = text.trim()
  if (typed === '' || /[\s\p{Cc}\p{Cf}]/u.test(typed)) return null
  const named = /^[a-z][a-z\d+.-]*:\/\//i.test(typed)
  const address = webAddress(named ? typed : `https://${typed}`)
  // Without a scheme a word alone is a word, not a host.
  return named || address?.host.includes('.') ? address : null
}
