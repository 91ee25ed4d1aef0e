import { fakeBrowser, reset } from '../../platform/fake.ts'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { badges, fillIn, formExcerpt, tabs } from './browser.ts'

const { answerPage } = await import('../../../../entrypoints/background/fromPage.ts')
const { current, leftUnseen, setUpHolder, viewForNew } = await import('../../../../entrypoints/background/notes.ts')
const { profiles } = await import('../../../../src/platform/items.ts')
const { tabState } = await import('../../../../entrypoints/background/state.ts')

const TAB = 7
const ADDRESS = 'https://rsj.sh.gov.cn/form'
const FORM = formExcerpt()
const from = (frame: number, documentId: string | null) => ({ tab: TAB, frame, documentId, url: ADDRESS, top: ADDRESS })
const sighted = (frame: number, documentId: string | null = frame === 0 ? 'd1' : `f${frame}`) =>
  answerPage({ type: 'sighted', excerpt: FORM }, from(frame, documentId))
const gone = (frame: number, documentId: string | null = frame === 0 ? 'd1' : `f${frame}`) =>
  answerPage({ type: 'gone' }, from(frame, documentId))
const frames = async () => (await tabState(TAB))?.sighted.map(({ frame }) => frame) ?? null

let restore = () => {}
afterEach(() => restore())
beforeEach(async () => {
  await reset()
  restore = fillIn()
  tabs.set(TAB, { document: 'd1', url: ADDRESS, held: false, told: [] })
})

describe('what is known of a tab', () => {
  it('is forgotten when the only thing seen in it goes, and the note with it', async () => {
    await sighted(0)
    expect(await frames()).toEqual([0])
    await gone(0)
    expect(await frames()).toBeNull()
    expect(tabs.get(TAB)?.told.at(-1)).toEqual({ to: 'holder', type: 'close' })
    expect(badges.get(TAB)).toBeNull()
  })

  it('stays with what is seen in another frame', async () => {
    await sighted(0)
    await sighted(3)
    await gone(3)
    expect(await frames()).toEqual([0])
    expect(tabs.get(TAB)?.told).not.toContainEqual({ to: 'holder', type: 'close' })
  })
})

describe('a page whose document the browser has a name for', () => {
  const asked = () =>
    vi.spyOn((fakeBrowser as unknown as { scripting: { executeScript(asked: object): unknown } }).scripting, 'executeScript')

  it('is looked at once before its note is put into that very document', async () => {
    const calls = asked()
    await sighted(0)
    expect(calls.mock.calls.map(([call]) => call)).toMatchObject([
      { target: { documentIds: ['d1'] } },
      { target: { documentIds: ['d1'] }, files: ['/holder.js'] },
    ])
    expect(tabs.get(TAB)?.held).toBe(true)
  })

  it('and gives way to another page without a note of ours on that one', async () => {
    const tab = tabs.get(TAB)
    asked().mockImplementationOnce(async () => {
      if (tab !== undefined) tab.document = 'd2'
      return [{ result: { mark: 'd1', url: ADDRESS, held: false } }]
    })
    await sighted(0)
    expect(tab?.held).toBe(false)
  })

  it('is looked at again once a note was on its way to it', async () => {
    await sighted(0)
    await setUpHolder(TAB)
    const calls = asked()
    await sighted(0)
    expect(calls.mock.calls.map(([call]) => call)).toMatchObject([{ target: { documentIds: ['d1'] } }, { target: { frameIds: [0] } }])
  })
})

describe('the view of a note on its way to a page', () => {
  const stateNow = async () => {
    const state = await tabState(TAB)
    if (state === null) throw new Error('nothing is known of the tab')
    return state
  }
  /** Each view reads who the person is once. */
  const views = vi.spyOn(profiles, 'get')
  beforeEach(() => void views.mockReset())
  afterAll(() => views.mockRestore())

  it('is begun when the holder has its answer, which it would hold up, and made once', async () => {
    await sighted(0)
    expect(tabs.get(TAB)?.held).toBe(true)
    let begunBefore = -1
    await answerPage({ type: 'holder-ready' }, from(0, 'd1')).then(() => {
      begunBefore = views.mock.calls.length
    })
    expect(begunBefore).toBe(0)
    await vi.waitFor(() => expect(views).toHaveBeenCalledTimes(1))
    expect(await viewForNew(TAB, await stateNow())).toMatchObject({ shape: 'pill', briefing: {} })
    expect(views).toHaveBeenCalledTimes(1)
  })

  it('fails for the frame alone, and the next frame has one made anew', async () => {
    await sighted(0)
    views.mockRejectedValueOnce(new Error('no view'))
    expect(await answerPage({ type: 'holder-ready' }, from(0, 'd1'))).toMatchObject({ shape: 'pill' })
    await vi.waitFor(() => expect(views).toHaveBeenCalledTimes(1))
    await expect(viewForNew(TAB, await stateNow())).rejects.toThrow('no view')
    expect(await viewForNew(TAB, await stateNow())).toMatchObject({ shape: 'pill', briefing: {} })
  })
})

describe('a frame goes while another is seen', () => {
  it.each([
    ['gone before sighted', () => [gone(0), sighted(3)]],
    ['sighted before gone', () => [sighted(3), gone(0)]],
  ])('and that one is not lost, %s', async (_, both) => {
    await sighted(0)
    await Promise.all(both())
    expect(await frames()).toEqual([3])
  })

  it('and that one is not lost where it is seen just between the look and the change', async () => {
    await sighted(0)
    const { session } = fakeBrowser.storage
    const get: (...keys: Parameters<typeof session.get>) => Promise<Record<string, unknown>> = session.get.bind(session)
    // What `gone` looked up comes to it only when the other frame was seen, or cannot be seen before `gone` is done.
    let seen: Promise<unknown> = Promise.resolve()
    const look = vi.spyOn(session, 'get').mockImplementationOnce(async (...keys) => {
      const answer = await get(...keys)
      look.mockRestore()
      seen = sighted(3)
      await Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 100))])
      return answer
    })
    await gone(0)
    await seen
    expect(await frames()).toEqual([3])
  })
})

describe('a document that has left the frame', () => {
  it('takes nothing of the one after it away when its word comes late', async () => {
    await sighted(3, 'old')
    await sighted(3, 'new')
    await gone(3, 'old')
    expect((await tabState(TAB))?.sighted.map(({ documentId }) => documentId)).toEqual(['new'])
  })

  it('is gone where its word comes in time', async () => {
    await sighted(3, 'old')
    await gone(3, 'old')
    await sighted(3, 'new')
    expect((await tabState(TAB))?.sighted.map(({ documentId }) => documentId)).toEqual(['new'])
  })

  it('is known by its frame alone where the browser has no ids of documents', async () => {
    await sighted(3, null)
    await gone(3, null)
    expect(await frames()).toBeNull()
  })
})

describe('a look at whether the page is still there', () => {
  it('forgets what went, and not what was seen meanwhile', async () => {
    await sighted(0)
    tabs.set(TAB, { document: 'd2', url: ADDRESS, held: false, told: [] })
    await Promise.all([current(TAB), sighted(0, 'd2')])
    expect(await tabState(TAB)).toMatchObject({ document: 'd2', sighted: [{ documentId: 'd2' }] })
  })

  it('leaves a page that we may look at alone when the tab loads', async () => {
    await sighted(0)
    await leftUnseen(TAB)
    expect(await frames()).toEqual([0])
  })
})
