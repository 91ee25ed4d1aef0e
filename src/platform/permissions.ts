import { browser } from 'wxt/browser'

/** Host patterns that the manifest asks for and the browser has not (or no longer) granted; a person may withdraw them. */
export async function missingHosts(): Promise<string[]> {
  const { host_permissions: wanted = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }
  const held = await Promise.all(
    wanted.map(async (origin) => ((await browser.permissions.contains({ origins: [origin] })) ? null : origin)),
  )
  return held.filter((origin) => origin !== null)
}

/** Calls back whenever hosts are granted or withdrawn, here or in the browser's own menus; answers how to stop. */
export function onHosts(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
  return () => {
    browser.permissions.onAdded.removeListener(listener)
    browser.permissions.onRemoved.removeListener(listener)
  }
}

/** Asks the browser for hosts; must be called from a click. False when the person or the browser declined. */
export const askForHosts = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins }).catch(() => false)

/** Hosts that the person allowed beyond the manifest's own, so that look-alikes there are recognised. */
export async function extraHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }
  return origins.filter((origin) => !own.includes(origin)).map((origin) => origin.replace(/^[^:]+:\/\//, '').split('/', 1)[0] ?? '')
}

/** Asks for one host; must be called from a click. */
export const askForHost = (host: string): Promise<boolean> => askForHosts([`*://${host}/*`])

export const dropHost = (host: string): Promise<boolean> => browser.permissions.remove({ origins: [`*://${host}/*`] }).catch(() => false)

/** May the extension show notifications? The permission is optional and asked for where reminders are turned on. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] }).catch(() => false)

/** Asks for notifications; must be called from a click. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] }).catch(() => false)

/** Gives the permission back. */
export const dropNotify = (): Promise<boolean> => browser.permissions.remove({ permissions: ['notifications'] }).catch(() => false)
