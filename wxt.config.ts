import { readFileSync } from 'node:fs'
import { defineConfig } from 'wxt'
import { bundleHolder, bundleSpotter } from './scripts/bundleSpotter.ts'
import { fewApis, fewFiles, jsxCalls, shortPages, shortProperties, straightToViews } from './scripts/fewFiles.ts'
import { packData } from './scripts/packData.ts'
import { packWords } from './scripts/packWords.ts'
import { privacyFiles } from './scripts/privacyPage.ts'

/** Official hosts outside gov.cn (provident-fund centres, city 12333 sites): only these and what lies under them, from the registry; not those of unknown standing. */
function registryMatches(): string[] {
  const portals = JSON.parse(readFileSync(new URL('./src/policy/data/portals.json', import.meta.url), 'utf8')) as {
    host: string
    standing?: string
  }[]
  return portals
    .filter(({ host, standing }) => !host.endsWith('.gov.cn') && standing === undefined)
    .map(({ host }) => `*://*.${host.replace(/^www\./, '')}/*`)
}

const matches = ['*://*.gov.cn/*', ...registryMatches()]

/**
 * A match pattern as sources of a content security policy, which has no word for a domain with all below it. A source with http
 * lets https in too (CSP level 3, 6.7.2.9; so do Chromium 156 and Firefox 140), so each host is named twice, not four times.
 */
function ancestors(match: string): string[] {
  const domain = match.replace('*://*.', '').replace('/*', '')
  return [`http://${domain}:*`, `http://*.${domain}:*`]
}

/*
 * Nothing but the extension's own files, and no network at all. Only pages that the note may stand on can hold a page of ours in a
 * frame, and of our pages only the note's is open to them (web-accessible): popup and options can be framed by nobody.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${matches.flatMap(ancestors).join(' ')}`,
].join('; ')

export default defineConfig({
  outDir: process.env.WXT_OUT ? `.output/${process.env.WXT_OUT}` : '.output',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  vite: () => ({
    plugins: [jsxCalls(), fewApis(), packWords(), packData(), fewFiles(), straightToViews(), shortPages(), shortProperties()],
    build: { modulePreload: { polyfill: false }, cssTarget: ['chrome123', 'firefox140'] },
    // A call with the children behind the properties: `children: […]`, 1,200 times, would take 10 kB of the package.
    oxc: { jsx: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' } },
  }),
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('spotter.js', 'holder.js', 'privacy.html', 'privacy.css')
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(
        { relativeDest: 'spotter.js', contents: await bundleSpotter() },
        { relativeDest: 'holder.js', contents: await bundleHolder() },
        ...privacyFiles(),
      )
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // `unlimitedStorage` asks the person nothing; without it a browser short of space may throw the database away.
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    optional_permissions: ['notifications'],
    host_permissions: matches,
    // In a private window nothing is to be kept of where one goes, and the person's facts lie outside it anyway.
    incognito: 'not_allowed',
    web_accessible_resources: [{ resources: ['frame.html'], matches, ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) }],
    // Asked for one site at a time, in the options: the spotter then warns there of pages that pose as a bureau.
    optional_host_permissions: ['*://*/*'],
    // Declared here, not as a WXT content script: its wrapper brings 10 kB of polyfill to every page, and the registry of
    // hosts belongs in the manifest only. Each frame judges itself; the background shows one note per tab.
    content_scripts: [{ matches, js: ['spotter.js'], run_at: 'document_start', all_frames: true }],
    action: { default_title: '__MSG_name__' },
    commands: {
      'toggle-overlay': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_toggleOverlay__' },
    },
    ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'shebao-bridge@shebao-bridge.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first release that reads `data_collection_permissions` on Android.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
})
