import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSERS, store, stored, storedInTheOpen, storeProfile, type Extension, type Site } from './harness/index.ts'
import { onStage, openPanel, PAGES, pause, press, until as untilTrue, withPill } from './overlaySupport.ts'
import { LET_GO } from '../fixtures/letGo.ts'

/*
 * Where the person's data lies: no script on a page reaches it, what earlier releases stored is moved there once, and a
 * background that sleeps is woken by a change.
 */

describe.each(BROWSERS)('stored data in %s', (name) => {
  let site: Site
  let extension: Extension
  let panel: Page

  onStage(name, (set) => {
    ;({ site, extension, panel } = set)
  })

  /** Waits until a page of the extension says something; asked from outside, because its own policy forbids waiting code. */
  const says = async (page: Page, text: string): Promise<boolean> => {
    for (let tries = 0; tries < 80; tries += 1) {
      if (await page.evaluate((wanted) => document.body.innerText.includes(wanted), text)) return true
      await pause(100)
    }
    return false
  }

  it('cannot be read or changed by a script on a page, even an official one', async () => {
    await storeProfile(panel, { ...LET_GO, birthMonth: '1990-03', wage: 12_345 }, '张三丰')
    const url = site.url(...PAGES.register)
    const page = await withPill(extension, url)
    // Something that the product stores by itself.
    await openPanel(page)
    await press(page, '[data-paper="id-card"]')
    await untilTrue('the tick', async () => (await stored(panel, 'ticks')) !== null)
    const seen = await panel.evaluate(async (address) => {
      const { chrome: api } = globalThis as unknown as {
        chrome: {
          tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }
          scripting: { executeScript(order: object): Promise<{ result: unknown }[]> }
        }
      }
      const tab = (await api.tabs.query({})).find((one) => one.url?.startsWith(address))
      const [answer] = await api.scripting.executeScript({
        target: { tabId: tab?.id },
        func: async () => {
          interface Area {
            get(key: null): Promise<unknown>
            set(values: object): Promise<void>
          }
          const { chrome: own } = globalThis as unknown as { chrome: { storage: { local: Area; session?: Area; sync?: Area } } }
          const areas = [own.storage.local, own.storage.session, own.storage.sync]
          const read = await Promise.all(areas.map(async (area) => area?.get(null).catch((error: unknown) => String(error))))
          await own.storage.local.set({ profiles: { active: 'p1', list: [] }, profiles$: { v: 1 } })
          const databases = (await indexedDB.databases()).map((one) => one.name)
          return JSON.stringify([read, databases])
        },
      })
      return String(answer?.result)
    }, url)
    // Nothing at all lies where it may look.
    expect(seen).toMatch(/^\[\[\{\},/)
    expect(seen).not.toMatch(/张三丰|1990-03|12345|310000|shebao-bridge/)
    // What a tab shows is not for other tabs either.
    expect(seen).not.toContain('rsj.sh.gov.cn')
    expect(await stored(panel, 'profiles')).toMatchObject({ list: [{ name: '张三丰' }] })
    const options = await extension.open('options.html#me')
    expect(await says(options, '张三丰')).toBe(true)
    await options.close()
    await page.close()
  })

  it('of an earlier release is moved in once, and its old place is empty afterwards', async () => {
    await panel.evaluate(
      async (json) => {
        const { chrome: api } = globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
        await new Promise<void>((resolve, reject) => {
          const gone = indexedDB.deleteDatabase('shebao-bridge')
          gone.addEventListener('success', () => resolve())
          gone.addEventListener('error', () => reject(gone.error))
        })
        await api.storage.local.set({ profiles: JSON.parse(json) as unknown, profiles$: { v: 1 } })
      },
      JSON.stringify({ active: 'p1', list: [{ id: 'p1', name: '李四光', profile: LET_GO }] }),
    )
    const options = await extension.open('options.html#me')
    expect(await says(options, '李四光')).toBe(true)
    expect(await storedInTheOpen(panel, 'profiles')).toBeNull()
    expect(await stored(panel, 'profiles')).toMatchObject({ list: [{ name: '李四光' }] })
    await options.close()
  })

  const badge = () =>
    panel.evaluate(() =>
      (globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }).chrome.action.getBadgeText({}),
    )
  const until = async (done: (text: string) => boolean) => {
    for (let tries = 0; tries < 60 && !done(await badge()); tries += 1) await pause(100)
    return badge()
  }

  it('that changes while the background sleeps wakes it: the number on the button goes', async () => {
    await storeProfile(panel, LET_GO)
    expect(await until((text) => text !== '')).not.toBe('')
    if (name === 'chromium') {
      const session = await panel.createCDPSession()
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await session.detach()
      await pause(500)
    }
    await store(panel, 'profiles', { active: null, list: [] })
    expect(await until((text) => text === '')).toBe('')
    await storeProfile(panel, LET_GO)
  })

  // Last, because a background that the driver has once looked into is not started again after it was stopped.
  it('of one person that cannot be worked out takes nobody else their number or their reminders', async () => {
    await store(panel, 'profiles', { active: null, list: [] })
    expect(await until((text) => text === '')).toBe('')
    // Nothing that can be stored makes a plan fail, so looking at what this one person has ticked does.
    const fault = async () => {
      interface Background {
        Array: typeof Array
      }
      const { chrome: api } = globalThis as unknown as { chrome: { runtime: { getBackgroundPage?(): Promise<Background> } } }
      const { prototype } = ((await api.runtime.getBackgroundPage?.()) ?? globalThis).Array
      const { includes } = prototype
      Reflect.set(prototype, 'includes', function (this: unknown[], ...given: Parameters<typeof includes>) {
        if (this[0] === 'fails') throw new TypeError('a fault of ours')
        return includes.apply(this, given)
      })
    }
    if (name === 'firefox') await panel.evaluate(fault)
    else await (await (await extension.browser.waitForTarget((one) => one.type() === 'service_worker')).worker())?.evaluate(fault)
    await store(panel, 'ticks', { p2: ['fails'] })
    await store(panel, 'reminders', { badge: true, notify: false, daysBefore: [7, 3, 1, 0], told: [], lastLook: '2026-01-01' })
    await store(panel, 'profiles', {
      active: 'p1',
      list: ['p2', 'p1'].map((id) => ({ id, name: id, profile: LET_GO })),
    })
    expect(await until((text) => text !== '')).not.toBe('')
    expect((await stored<{ lastLook: string }>(panel, 'reminders')).lastLook).not.toBe('2026-01-01')
    // The other person's own number cannot be known.
    await store(panel, 'profiles', {
      active: 'p2',
      list: ['p2', 'p1'].map((id) => ({ id, name: id, profile: LET_GO })),
    })
    expect(await until((text) => text === '')).toBe('')
    await store(panel, 'ticks', {})
  })
})
