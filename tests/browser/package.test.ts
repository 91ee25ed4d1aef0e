import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { BROWSERS, buildOf } from './harness/index.ts'

/*
 * What is shipped, read from the builds themselves: permissions, content security policy, and the budgets in bytes.
 */

interface Manifest {
  manifest_version: number
  permissions: string[]
  optional_permissions: string[]
  host_permissions: string[]
  optional_host_permissions: string[]
  content_security_policy: { extension_pages: string }
  web_accessible_resources?: unknown
  incognito?: string
  minimum_chrome_version?: string
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: { required: string[] } } }
  content_scripts: { matches: string[]; js: string[]; css?: string[] }[]
}

/** Does the code of a file wait where it is loaded, outside every function? */
function waitsWhenLoaded(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(waitsWhenLoaded)
  if (typeof node !== 'object' || node === null) return false
  const { type } = node as { type?: string }
  if (type !== undefined && /Function|^MethodDefinition$/.test(type)) return false
  return type === 'AwaitExpression' || Object.values(node).some(waitsWhenLoaded)
}

describe.each(BROWSERS)('the package for %s', (name) => {
  const build = buildOf(name)
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(build, file)).isFile())
  const bytes = (file: string) => statSync(join(build, file)).size

  it('has a background that waits for nothing while it is loaded: Chromium starts no service worker that does', () => {
    const read = new Set<string>()
    const waiting: string[] = []
    const load = (file: string): void => {
      if (read.has(file)) return
      read.add(file)
      const { body } = parseSync(file, readFileSync(join(build, file), 'utf8')).program
      if (waitsWhenLoaded(body)) waiting.push(file)
      for (const node of body) if (node.type === 'ImportDeclaration') load(join(dirname(file), node.source.value))
    }
    load('background.js')
    expect(read.size).toBeGreaterThan(name === 'firefox' ? 0 : 2)
    expect(waiting).toEqual([])
  })

  it('is Manifest V3 and asks for nothing it does not need', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'])
    expect(manifest.optional_permissions).toEqual(['notifications'])
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
  })

  it('may read official hosts only: gov.cn, the single hosts of the registry and what lies under them', () => {
    expect(manifest.host_permissions[0]).toBe('*://*.gov.cn/*')
    expect(
      manifest.host_permissions
        .slice(1)
        .filter((match) => !/^\*:\/\/\*\.(?!(?:com|net|org)\.)[a-z0-9-]+\.[a-z0-9.-]*[a-z]{2,}\/\*$/.test(match)),
    ).toEqual([])
    expect(manifest.content_scripts).toHaveLength(1)
    expect(manifest.content_scripts[0]?.matches).toEqual(manifest.host_permissions)
  })

  it('closes every door of the content security policy but its own files', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors " +
        manifest.host_permissions
          .map((match) => match.replace('*://*.', '').replace('/*', ''))
          .flatMap((domain) => [`http://${domain}:*`, `http://*.${domain}:*`])
          .join(' '),
    )
  })

  it('opens one page to the hosts it may stand on, and no other file to anybody', () =>
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['frame.html'], matches: manifest.host_permissions, ...(name === 'firefox' ? {} : { use_dynamic_url: true }) },
    ]))

  it('stays out of private windows', () => expect(manifest.incognito).toBe('not_allowed'))

  it('says which browsers it needs', () => {
    if (name === 'firefox')
      expect(manifest.browser_specific_settings?.gecko).toMatchObject({
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      })
    else expect(manifest.minimum_chrome_version).toBe('123')
  })

  it('names no address that code could load from', () => {
    const remote = files
      .filter((file) => /\.(js|css|html)$/.test(file))
      .filter((file) => /(?:src|href|import)\s*[=(]\s*["'`]https?:/.test(readFileSync(join(build, file), 'utf8')))
    expect(remote).toEqual([])
  })

  it('holds its budgets: 12,000 bytes on every page, 24 kB to hold the note, 1.2 MB (of 1,024 × 1,024) in all', () => {
    expect(bytes('spotter.js')).toBeLessThanOrEqual(12_000)
    expect(bytes('holder.js')).toBeLessThanOrEqual(24 * 1024)
    expect(files.reduce((sum, file) => sum + bytes(file), 0)).toBeLessThanOrEqual(1.2 * 1024 * 1024)
  })

  it('has no two files that differ in case alone, as some disks do not tell them apart', () => {
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length)
  })

  it("names in the popup's page all that its first script loads, and runs that at once, behind what it fills", () => {
    const page = readFileSync(join(build, 'popup.html'), 'utf8')
    const first = /<div id="app"><\/div><script async type="module" src="\/(chunks\/popup\.js)">/.exec(page)?.[1]
    const standsOn = (file: string): string[] =>
      [...readFileSync(join(build, file), 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g)].map(
        ([, name]) => `chunks/${name}`,
      )
    const loaded = new Set([first ?? '', 'chunks/view.js'])
    for (const file of loaded) for (const next of standsOn(file)) loaded.add(next)
    expect([...loaded]).toContain('chunks/core.js')
    expect([...loaded].filter((file) => !page.includes(`<link rel="modulepreload" href="/${file}">`))).toEqual([])
    expect([...page.matchAll(/assets\/(\w+)\.css/g)].map(([, name]) => name)).toEqual(['note', 'view', 'popup'])
  })

  it("gives the note's frame its own small files, without rules, figures or the advisor", () => {
    const named = (file: string): string[] =>
      [
        ...readFileSync(join(build, file), 'utf8').matchAll(
          /(?:"\/?|\/)((?:chunks|assets)\/[\w-]+\.(?:js|css))"|["'`]\.\/([\w-]+\.js)["'`]/g,
        ),
      ].map(([, path, beside]) => path ?? `chunks/${beside}`)
    const loaded = new Set<string>(['frame.html'])
    for (const file of loaded) if (!file.endsWith('.css')) for (const next of named(file)) loaded.add(next)
    const names = [...loaded].map((file) => file.replace(/^\w+\//g, ''))
    expect(names).toContain('note.js')
    expect(names.filter((file) => /^(?:core|view|ask|spotter|popup|options|settings)\./.test(file))).toEqual([])
    // One import of a file with packed words, and all the packed words come along.
    expect([...loaded].reduce((sum, file) => sum + bytes(file), 0)).toBeLessThanOrEqual(96 * 1024)
  })
})
