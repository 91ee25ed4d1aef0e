import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import type { AddressInfo } from 'node:net'

/** Answers a request itself (true), or leaves it to the fixture files. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean

export interface Site {
  port: number
  /** `http://host:port/path`; the browsers resolve every host to this server. */
  url(host: string, path: string): string
  /** `host/path` of every request seen, so that a test can prove what was not asked for. */
  requests: string[]
  close(): Promise<void>
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** Serves a folder of fixtures on a loopback port, under whatever host name a request carries. */
export async function serve(root: string, handler?: Handler): Promise<Site> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const path = new URL(request.url ?? '/', 'http://x').pathname
    requests.push(`${host}${path}`)
    if (handler?.(request, response)) return
    const file = join(root, normalize(decodeURIComponent(path)).replace(/^([/\\.])+/, ''))
    readFile(file).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: (host, path) => `http://${host}:${port}${path}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
