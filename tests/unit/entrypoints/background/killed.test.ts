import { fakeBrowser, put, reset, stored } from '../../platform/fake.ts'
import { IDBFactory as FreshFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FrameMessage } from '../../../../src/platform/messages.ts'
import { killAt, revive } from '../../platform/kill.ts'
import { fillIn, formExcerpt, tabs } from './browser.ts'
import { forget } from '../../../setup/forget.ts'
import { THOROUGH } from '../../../setup/thorough.ts'

/*
 * The background is stopped at every call to the browser that a handler makes, before it and after it. What is known of the tab must then
 * be as before the message or as after it, and the next start must be able to go on from there.
 */

async function start() {
  forget()
  const [page, frame, state, notes] = await Promise.all([
    import('../../../../entrypoints/background/fromPage.ts'),
    import('../../../../entrypoints/background/fromFrame.ts'),
    import('../../../../entrypoints/background/state.ts'),
    import('../../../../entrypoints/background/notes.ts'),
  ])
  return { ...page, ...frame, ...state, ...notes }
}
type Background = Awaited<ReturnType<typeof start>>

const ADDRESS = 'https://rsj.sh.gov.cn/form'
const FORM = formExcerpt()
const from = (tab: number) => ({ tab, frame: 0, documentId: 'd1', url: ADDRESS, top: ADDRESS })
const sighted = ({ answerPage }: Background, tab: number) => answerPage({ type: 'sighted', excerpt: FORM }, from(tab))
const gone = ({ answerPage }: Background, tab: number) => answerPage({ type: 'gone' }, from(tab))
const FRAME = 3
/** The key that the tab's frame is opened with. */
const keyOf = async ({ tabState }: Background, tab: number) => (await tabState(tab))?.key?.value ?? ''
const frameReady = async (background: Background, tab: number) =>
  background.answerFrame({ type: 'frame-ready', key: await keyOf(background, tab) }, tab, FRAME)

let restore = () => {}
beforeEach(async () => {
  await reset()
  restore = fillIn()
})
afterEach(() => {
  revive()
  restore()
})

interface Handled {
  name: string
  /** What came before. */
  before: (background: Background, tab: number) => Promise<unknown>
  run: (background: Background, tab: number) => Promise<unknown>
  /** What the next start does about the tab, and what must then be so. */
  after: (next: Background, tab: number) => Promise<void>
}
const HANDLED: Handled[] = [
  {
    name: 'a page is seen',
    before: async () => undefined,
    run: sighted,
    async after(next, tab) {
      // A page of which nothing is known yet is read again; one that is known has its note with the next change.
      if ((await next.tabState(tab)) === null) await sighted(next, tab)
      else await next.refreshNotes()
      expect(tabs.get(tab)?.held).toBe(true)
      expect((await next.tabState(tab))?.sighted).toHaveLength(1)
    },
  },
  {
    name: 'a page goes',
    before: sighted,
    run: gone,
    async after(next, tab) {
      await gone(next, tab)
      expect(await next.tabState(tab)).toBeNull()
    },
  },
  {
    name: 'a frame asks for its view',
    async before(background, tab) {
      await sighted(background, tab)
      await background.answerPage({ type: 'holder-ready' }, from(tab))
    },
    run: frameReady,
    async after(next, tab) {
      const view = await frameReady(next, tab)
      const renewed = tabs.get(tab)?.told.some((message) => (message as { type: string }).type === 'renew')
      expect(view !== null || renewed).toBe(true)
    },
  },
]

/** What is known of a tab; keys are all alike. */
const known = async ({ tabState }: Background, tab: number) =>
  JSON.stringify(await tabState(tab)).replace(/[\da-f]{8}-[\da-f-]{27}/g, 'key')

describe.each(HANDLED)('$name', ({ before, run, after }) => {
  it.each(['before', 'after'] as const)('and the background is stopped %s any step of it', async (when) => {
    const api = fakeBrowser as unknown as Record<'scripting' | 'action', object>
    const steps: [object, string[]][] = [
      [fakeBrowser.storage.session, ['get', 'remove']],
      [fakeBrowser.tabs, ['sendMessage']],
      [api.scripting, ['executeScript']],
      [api.action, ['setBadgeText']],
    ]
    // What is stopped keeps its tab waiting for ever, and only that: each stop has a tab of its own.
    const [stopped, next] = [await start(), await start()]
    const open = (tab: number) => {
      tabs.set(tab, { document: 'd1', url: ADDRESS, held: false, told: [] })
      return tab
    }
    const whole = open(1000)
    await before(stopped, whole)
    const states = [await known(stopped, whole)]
    await run(stopped, whole)
    states.push(await known(stopped, whole))
    let at = 0
    for (let killed = true; killed; ) {
      at += 1
      const tab = open(at)
      await before(stopped, tab)
      const { dead, isDead } = killAt(at, when, steps)
      await Promise.race([run(stopped, tab), dead])
      killed = isDead()
      revive()
      expect(states, `stopped ${when} call ${at}`).toContain(await known(next, tab))
      await after(next, tab)
    }
    expect(at).toBeGreaterThan(3)
  })
})

/** A click on the note, by the frame that holds the tab's key. */
const click = async (background: Background, tab: number, message: Record<string, unknown>): Promise<unknown> =>
  background.answerFrame({ key: await keyOf(background, tab), ...message } as FrameMessage, tab, FRAME)
const opened = async (background: Background, tab: number) => {
  await sighted(background, tab)
  await background.answerPage({ type: 'holder-ready' }, from(tab))
  await frameReady(background, tab)
}
const PAYMENT = { type: 'voucher', month: '2026-11', parts: [{ insurance: 'pension', fen: 150_920 }] }

/** Stopped after one step is as before the next, but for the last: `npm test` looks at both. */
const CLICKS: [name: string, before: Handled['before'], message: Record<string, unknown>][] = [
  ['opened', opened, { type: 'shape', shape: 'panel' }],
  ['dragged to the other side', opened, { type: 'moved', dx: -900, dy: 0, end: true }],
  ['a paper ticked', opened, { type: 'tick', item: 'id-card', ticked: true }],
  ['hidden on this site', opened, { type: 'hide', scope: 'site' }],
  [
    'shown again',
    async (background, tab) => {
      await opened(background, tab)
      await click(background, tab, { type: 'hide', scope: 'site' })
    },
    { type: 'unhide' },
  ],
  ['terms no longer underlined', opened, { type: 'terms', on: false }],
  ['a payment kept', opened, PAYMENT],
  [
    'a payment taken back',
    async (background, tab) => {
      await opened(background, tab)
      await click(background, tab, PAYMENT)
    },
    { type: 'voucher-undo' },
  ],
]

describe.each(CLICKS)('%s', (_, before, message) => {
  /** Everything stored and what is known of the tab; ids that were made are all alike. */
  const everything = async (background: Background, tab: number): Promise<string> =>
    `${await known(background, tab)} ${JSON.stringify(await stored())}`.replace(/"[\da-f]{8}-[\da-f]{4}"/g, '"made"')
  const fill = async (): Promise<Background> => {
    globalThis.indexedDB = new FreshFactory()
    const background = await start()
    await put('profiles', { active: 'p1', list: [{ id: 'p1', name: '', profile: { insuredPlace: '310000', leftOn: '2026-10-31' } }] })
    return background
  }

  it.each(THOROUGH ? (['before', 'after'] as const) : (['before'] as const))(
    'stopped %s any step of it and clicked again: all is as if it had not been',
    async (when) => {
      const tab = 1
      const prepare = async (): Promise<Background> => {
        const background = await fill()
        await fakeBrowser.storage.session.clear()
        tabs.set(tab, { document: 'd1', url: ADDRESS, held: false, told: [] })
        await before(background, tab)
        return background
      }
      const whole = await prepare()
      expect(await click(whole, tab, message)).toBe(true)
      const wanted = await everything(whole, tab)
      let at = 0
      for (let killed = true; killed; ) {
        at += 1
        const background = await prepare()
        const { dead, isDead } = killAt(at, when, [
          [fakeBrowser.storage.session, ['get', 'remove']],
          [fakeBrowser.tabs, ['sendMessage']],
        ])
        await Promise.race([click(background, tab, message), dead])
        killed = isDead()
        revive()
        const next = await start()
        await click(next, tab, message)
        expect(await everything(next, tab), `stopped ${when} call ${at}`).toBe(wanted)
      }
      expect(at).toBeGreaterThan(2)
    },
  )
})
