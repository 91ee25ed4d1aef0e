import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import config from '../../../wxt.config.ts'
import { APIS } from '../../../scripts/fewFiles.ts'
import { code, sources, text } from './sources.ts'

/*
 * Every browser API that the code names, looked up in MDN's compatibility data against the oldest versions the manifest admits.
 */

type Support = Partial<Record<string, { version_added?: string | boolean } | { version_added?: string | boolean }[]>>
interface Node {
  __compat?: { support: Support }
  [key: string]: unknown
}
// Imported, its 20 MB would be turned into a module of 95 MB first.
const require = createRequire(import.meta.url)
const API = (require('@mdn/browser-compat-data') as { webextensions: { api: Node } }).webextensions.api

interface Manifest {
  minimum_chrome_version: string
  browser_specific_settings: { gecko: { strict_min_version: string }; gecko_android: { strict_min_version: string } }
}
const manifestFor = (browser: string) =>
  (config.manifest as unknown as (env: object) => Manifest)({ browser, command: 'build', manifestVersion: 3, mode: 'production' })
const firefox = manifestFor('firefox').browser_specific_settings
const chrome = manifestFor('chrome').minimum_chrome_version
const OLDEST = {
  chrome,
  edge: chrome,
  firefox: firefox.gecko.strict_min_version,
  firefox_android: firefox.gecko_android.strict_min_version,
}

/** What is missing somewhere, and what happens there instead; the code asks with `?.` before it uses it. */
const DOES_WITHOUT: Record<string, string> = {
  'commands.onCommand': 'no keyboard command: the note opens by touch (Firefox for Android)',
  'dom.openOrClosedShadowRoot': 'Firefox has it as a property of the element',
  'action.openPopup': 'the popup opens as a tab (Chromium before 127)',
}

/** `browser.action.openPopup?.()` → action.openPopup; events and methods after that do not count. */
const used = new Map<string, string>()
for (const file of sources('src', 'entrypoints'))
  for (const [, name = '', member = ''] of code(file).matchAll(/\b(?:browser|chrome)\.(\w+)\??\.(\w+)/g))
    if (name in API || name === 'runtime') used.set(`${name}.${member}`, file)

function supportOf(path: string): Support | undefined {
  const [name = '', member = ''] = path.split('.')
  const space = API[name] as Node | undefined
  return ((space?.[member] as Node | undefined) ?? space)?.__compat?.support
}

const versions = (support: Support, browser: string): number | null => {
  const first = [support[browser] ?? []].flat()[0]?.version_added
  return first === true ? 0 : typeof first === 'string' ? Number.parseFloat(first.replace('≤', '')) : null
}

/** The APIs that some admitted browser lacks: path and which. */
const missing = [...used.keys()].flatMap((path) => {
  const support = supportOf(path)
  if (support === undefined) return [`${path}: not in MDN's data`]
  const lacking = Object.entries(OLDEST).filter(([browser, oldest]) => {
    const since = versions(support, browser)
    return since === null || since > Number(oldest)
  })
  return lacking.length > 0 ? [path] : []
})

describe('browser APIs', () => {
  it('finds the ones we use', () => {
    expect(used.size).toBeGreaterThan(25)
    expect([...used.keys()]).toEqual(expect.arrayContaining(['storage.local', 'alarms.create', 'scripting.executeScript']))
  })

  it('those that the polyfill knows ship with it: the others it never wraps', () => {
    const polyfill = text('node_modules/webextension-polyfill/dist/browser-polyfill.js')
    const names = [...new Set([...used.keys()].map((path) => path.split('.')[0] ?? ''))]
    const known = names.filter((name) => polyfill.includes(`\n        "${name}": {`))
    expect(known.length).toBeGreaterThan(6)
    expect(known.filter((name) => !APIS.includes(name))).toEqual([])
  })

  it('each is there in the oldest browsers we admit, or it is said what happens without', () => {
    expect(missing.toSorted()).toEqual(Object.keys(DOES_WITHOUT).toSorted())
  })

  it.each(Object.keys(DOES_WITHOUT))('%s is asked for with ?. wherever it is used', (path) => {
    const [name = '', member = ''] = path.split('.')
    const bare = sources('src', 'entrypoints').filter((file) => new RegExp(`browser\\.${name}\\.${member}(?!\\?\\.)`).test(code(file)))
    expect(bare).toEqual([])
  })
})
