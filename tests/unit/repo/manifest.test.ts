import { describe, expect, it } from 'vitest'
import portals from '../../../src/policy/data/portals.json' with { type: 'json' }
import config from '../../../wxt.config.ts'

/*
 * The whole manifest as intended, written out: whoever adds a permission, opens the content security policy or lets pages reach a file
 * changes this file too, and says why in the commit. The built packages are compared again in tests/browser/package.test.ts.
 */

const manifestFor = (browser: string) =>
  (config.manifest as unknown as (env: object) => Record<string, unknown>)({
    browser,
    command: 'build',
    manifestVersion: 3,
    mode: 'production',
  })

const domains = [
  'gov.cn',
  ...(portals as { host: string; standing?: string }[])
    .filter(({ host, standing }) => !host.endsWith('.gov.cn') && standing === undefined)
    .map(({ host }) => host.replace(/^www\./, '')),
]
const official = domains.map((domain) => `*://*.${domain}/*`)
const ancestors = domains.flatMap((domain) => [`http://${domain}:*`, `http://*.${domain}:*`])

const COMMON = {
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'zh_CN',
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
  optional_permissions: ['notifications'],
  host_permissions: official,
  optional_host_permissions: ['*://*/*'],
  incognito: 'not_allowed',
  content_scripts: [{ matches: official, js: ['spotter.js'], run_at: 'document_start', all_frames: true }],
  action: { default_title: '__MSG_name__' },
  commands: { 'toggle-overlay': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_toggleOverlay__' } },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors " +
      ancestors.join(' '),
  },
}

describe('the manifest', () => {
  it.each(['chrome', 'edge'])('for %s is as intended, to the letter', (browser) => {
    expect(manifestFor(browser)).toEqual({
      ...COMMON,
      web_accessible_resources: [{ resources: ['frame.html'], matches: official, use_dynamic_url: true }],
      minimum_chrome_version: '123',
    })
  })

  it('for Firefox names the oldest versions and that no data is collected', () => {
    expect(manifestFor('firefox')).toEqual({
      ...COMMON,
      web_accessible_resources: [{ resources: ['frame.html'], matches: official }],
      browser_specific_settings: {
        gecko: {
          id: 'shebao-bridge@shebao-bridge.org',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    })
  })

  it('admits no host but gov.cn and the official domains of the registry', () => {
    expect(official.filter((match) => !/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(match))).toEqual([])
  })
})
