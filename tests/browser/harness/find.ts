import { existsSync } from 'node:fs'

export type BrowserName = 'chromium' | 'firefox'

const PLACES: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
}

/** The path of an installed browser, or null. `CHROMIUM` and `FIREFOX` in the environment come first. */
export function findBrowser(name: BrowserName): string | null {
  const own = process.env[name.toUpperCase()]
  return (own && existsSync(own) ? own : PLACES[name].find((path) => existsSync(path))) ?? null
}
