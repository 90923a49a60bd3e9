/** The one thing of the platform that is needed here; browsers, workers and Node all have it. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array<ArrayBuffer> }

/** The UTF-8 bytes of a text, without byte order mark. */
export const encodeUtf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
