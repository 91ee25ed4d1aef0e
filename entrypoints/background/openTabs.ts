import { browser } from 'wxt/browser'

/** After an update, or when first installed: pages that are open already get the script that new ones get by themselves. */
export async function putIntoOpenTabs(): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest()
  const [script] = scripts
  if (script?.matches === undefined) return
  const files = ['/spotter.js' as const]
  for (const { id, discarded } of await browser.tabs.query({ url: script.matches }))
    if (id !== undefined && !discarded)
      await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files }).catch(() => undefined)
}
