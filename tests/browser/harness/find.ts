import { existsSync } from 'node:fs'
import places from '../../../scripts/browsers.json' with { type: 'json' }

export type BrowserName = keyof typeof places

/** The path of an installed browser, or null. `CHROMIUM` and `FIREFOX` in the environment come first. */
export function findBrowser(name: BrowserName): string | null {
  const own = process.env[name.toUpperCase()]
  return (own && existsSync(own) ? own : places[name].find((path) => existsSync(path))) ?? null
}
