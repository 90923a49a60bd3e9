import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { preview } from 'vite'

export type RunningServer = {
  /** ends with a slash */
  readonly address: string
  /** every path that was asked for, oldest first */
  readonly requests: readonly string[]
  /** Stops at once, also for browsers that keep a connection. */
  readonly close: () => Promise<void>
}

function running(server: Server, base: string, requests: readonly string[]): RunningServer {
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${port}${base}`, requests, close }
}

/** The built app as `npm start` serves it, on a free port, under any base path and from any folder. */
export async function serveBuild(base = '/', outDir = 'dist'): Promise<RunningServer> {
  if (!existsSync(`${outDir}/index.html`))
    throw new Error('There is no build to walk through: run "npm run build" first.')
  const { httpServer } = await preview({
    base,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const requests: string[] = []
  httpServer.on('request', (request: { readonly url?: string }) => requests.push(request.url ?? ''))
  return running(httpServer as Server, base, requests)
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

async function listening(answer: (path: string, response: ServerResponse) => void): Promise<RunningServer> {
  const requests: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    requests.push(url)
    answer(url, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return running(server, '/', requests)
}

/** The built app on a host that can send files and not one header of its own. */
export function serveFiles(folder = 'dist'): Promise<RunningServer> {
  return listening((url, response) => {
    const path = join(folder, normalize(url.replace(/[?#].*$/, '')), url.endsWith('/') ? 'index.html' : '')
    if (!existsSync(path)) response.writeHead(404).end()
    else response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? '' }).end(readFileSync(path))
  })
}

/** One fixed page without any policy but what these headers say, for the controls that must be noticed. */
export function servePage(html: string, headers: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  return listening((_url, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Access-Control-Allow-Origin': '*', ...headers })
      .end(html)
  })
}
