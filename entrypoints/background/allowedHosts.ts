import { browser } from 'wxt/browser'

const ID = 'allowed-hosts'

/** Lets the spotter look at the extra sites the person allowed in the options (to warn of look-alikes), and at no other. */
export async function registerAllowedHosts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] }
  const extra = origins.filter((origin) => !(manifest.host_permissions ?? []).includes(origin))
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined)
  if (extra.length === 0) return
  await browser.scripting.registerContentScripts([{ id: ID, matches: extra, js: ['spotter.js'], runAt: 'document_start', allFrames: true }])
}
