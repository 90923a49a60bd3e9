type Bytes = Uint8Array<ArrayBuffer>

const through = (bytes: Bytes, transform: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(transform).getReader()

/** All that a reader gives, or null as soon as it gives more than `most` bytes; the rest is then never made. */
async function gathered(reader: ReadableStreamDefaultReader<Bytes>, most: number): Promise<Bytes | null> {
  const parts: Bytes[] = []
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size > most) {
      await reader.cancel()
      return null
    }
    parts.push(next.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** The bytes packed with gzip. */
export async function pack(bytes: Bytes): Promise<Bytes> {
  return (await gathered(through(bytes, new CompressionStream('gzip')), Number.POSITIVE_INFINITY)) ?? bytes
}

/** What packed bytes hold, or null when that is more than `most` bytes or they are not packed. */
export async function unpack(bytes: Bytes, most: number): Promise<Bytes | null> {
  try {
    return await gathered(through(bytes, new DecompressionStream('gzip')), most)
  } catch {
    return null
  }
}
