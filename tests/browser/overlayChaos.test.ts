import { describe, expect, it } from 'vitest'
import { SEEN_TO_HOLD, type Extension, type Site } from './harness/index.ts'
import { inHolder, onStage, openPanel, pause, withPill } from './overlaySupport.ts'

/*
 * A page that removes, hides, moves, covers and redraws at random, some five hundred times in twelve seconds. The overlay may lose; it
 * may not throw into the page, run away, or keep the machine busy afterwards.
 */

const LASTS = 12_000

/** Every change the host sees or makes is counted in the page, each attack apart from what answers it. */
function chaos(host: HTMLElement, ms: number): Promise<{ attacks: number; ours: number; errors: string[] }> {
  const errors: string[] = []
  addEventListener('error', (event) => errors.push(event.message))
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)))
  let attacking = false
  let attacks = 0
  let ours = 0
  const note = () => {
    if (!attacking) ours += 1
  }
  const patch = (owner: { prototype: object }, names: string[]) => {
    for (const each of names) {
      const own = Object.getOwnPropertyDescriptor(owner.prototype, each)
      if (typeof own?.value === 'function')
        Object.defineProperty(owner.prototype, each, {
          ...own,
          value(...args: unknown[]) {
            return (own.value as (...a: unknown[]) => unknown).apply(this, args)
          },
        })
    }
  }
  patch(Element, ['setAttribute', 'append', 'remove', 'attachShadow'])
  const observer = new MutationObserver((list) => {
    for (const { target, addedNodes, type } of list) {
      if (type === 'childList' && [...addedNodes].includes(host) && host.parentNode === document.documentElement) note()
      if (type === 'attributes' && target === host) note()
    }
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true })
  const pick = <T>(list: T[]): T => list[Math.floor(Math.random() * list.length)] as T
  const cover = document.createElement('div')
  cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:rgb(0 0 0/.1)'
  const deeds = [
    () => host.remove(),
    () => {
      host.hidden = true
    },
    () => host.setAttribute('style', `display:none!important;opacity:0;left:${Math.random() * 999}px`),
    () => {
      host.className = `x${Math.random()}`
    },
    () => {
      host.inert = true
    },
    () => document.body.append(host),
    () => document.body.prepend(host),
    () => document.body.append(cover),
    () => cover.remove(),
    () => {
      try {
        host.hidePopover()
      } catch {
        /* Was not open. */
      }
    },
    () => host.removeAttribute('popover'),
    () => {
      const main = document.querySelector('.main')
      if (main) main.replaceWith(main.cloneNode(true))
    },
    () => {
      document.querySelector('.tip')?.append(document.createTextNode('参保登记 缴费基数 '))
    },
    () => document.querySelector<HTMLElement>('#xm')?.focus(),
    () => scrollTo(0, Math.random() * 900),
    () => {
      document.documentElement.style.transform = pick(['', 'scale(.8)', 'rotate(2deg)'])
    },
    () => {
      document.documentElement.dir = pick(['ltr', 'rtl'])
    },
    () => dispatchEvent(new Event('resize')),
    () => {
      document.title = String(Math.random())
    },
    () => host.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  ]
  return new Promise((done) => {
    const end = performance.now() + ms
    const turn = () => {
      if (performance.now() > end) {
        setTimeout(() => {
          observer.disconnect()
          done({ attacks, ours, errors })
        }, 1_500)
        return
      }
      attacking = true
      attacks += 1
      pick(deeds)()
      observer.takeRecords()
      attacking = false
      setTimeout(turn, Math.random() * 16)
    }
    turn()
  })
}

describe.each(SEEN_TO_HOLD)('a chaotic page in %s', (name) => {
  let site: Site
  let extension: Extension

  onStage(name, (set) => {
    ;({ site, extension } = set)
  })

  it.each([
    ['the pill', false],
    ['the open panel', true],
  ])(
    'against %s: no error, at most a handful of repairs, idle afterwards',
    async (_, open) => {
      const page = await withPill(extension, site.url('rsj.sh.gov.cn', '/register.html'))
      const thrown: string[] = []
      page.on('pageerror', (error) => thrown.push(String(error)))
      if (open) await openPanel(page)
      const host = await page.evaluateHandle('[...document.documentElement.children].find((each) => each.shadowRoot)')
      const { attacks, ours, errors } = await page.evaluate(
        chaos as (host: unknown, ms: number) => ReturnType<typeof chaos>,
        host,
        open ? LASTS / 4 : LASTS,
      )
      // A quarter of the time, a quarter of the attacks; how many there are depends on the machine.
      expect(attacks).toBeGreaterThan(open ? 75 : 300)
      expect(errors).toEqual([])
      expect(thrown).toEqual([])
      // Five repairs, each a few changes of the host (attributes taken off one by one, put back, popover), then nothing.
      expect(ours).toBeGreaterThan(0)
      expect(ours).toBeLessThan(60)
      const busy = async () => (name === 'chromium' ? ((await page.metrics()).ScriptDuration ?? 0) : 0)
      const before = await busy()
      await pause(3_000)
      expect((await busy()) - before, 'script seconds in three seconds of peace').toBeLessThan(0.05)
      expect(await inHolder(page, `root === null || root.host.isConnected`)).toBe(true)
      await page.close()
    },
    150_000,
  )
})
