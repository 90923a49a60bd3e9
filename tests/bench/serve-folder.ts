import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}
const PACKED = /\.(html|js|css|svg|webmanifest)$/

export type Served = { readonly address: string; readonly close: () => Promise<void> }

/** A folder as a good host serves it: packed, and kept by the browser for ever where the name says what is in it. */
export async function serveFolder(
  folder: string,
  headersFor: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<Served> {
  const packed = new Map<string, Buffer>()
  const contentOf = async (path: string) => {
    const known = packed.get(path)
    if (known) return known
    const plain = await readFile(join(folder, normalize(path)))
    const content = PACKED.test(path) ? gzipSync(plain, { level: 9 }) : plain
    packed.set(path, content)
    return content
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    contentOf(path).then(
      (content) => {
        response.writeHead(200, {
          ...headersFor(pathname),
          'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
          'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          ...(PACKED.test(path) && { 'Content-Encoding': 'gzip' }),
        })
        response.end(content)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}
