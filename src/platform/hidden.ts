import type { Settings } from './items.ts'

/** The address as kept for "hide on this page": host and path, without query and fragment, which may hold personal data. */
function pageKey(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** True when the person asked for quiet on this page, this site or everywhere. */
export function isHidden(settings: Settings, url: string): boolean {
  return settings.hiddenEverywhere || settings.hiddenSites.includes(new URL(url).hostname) || settings.hiddenPages.includes(pageKey(url))
}

type Scope = 'page' | 'site' | 'everywhere'

/** The settings with quiet asked for at `url`; asking twice changes nothing. */
export function hide(settings: Settings, url: string, scope: Scope): Settings {
  const add = (list: string[], entry: string) => (list.includes(entry) ? list : [...list, entry])
  if (scope === 'everywhere') return { ...settings, hiddenEverywhere: true }
  if (scope === 'site') return { ...settings, hiddenSites: add(settings.hiddenSites, new URL(url).hostname) }
  return { ...settings, hiddenPages: add(settings.hiddenPages, pageKey(url)) }
}

/** The settings with every kind of quiet at `url` taken back. */
export function unhide(settings: Settings, url: string): Settings {
  return {
    ...settings,
    hiddenEverywhere: false,
    hiddenSites: settings.hiddenSites.filter((host) => host !== new URL(url).hostname),
    hiddenPages: settings.hiddenPages.filter((page) => page !== pageKey(url)),
  }
}
