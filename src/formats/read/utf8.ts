/** The one thing of the platform that is needed here; browsers, workers and Node all have it. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true },
) => { readonly decode: (bytes: Uint8Array) => string }

/** The text of UTF-8 bytes without its byte order mark; null when the bytes are not UTF-8. Nothing is replaced. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
