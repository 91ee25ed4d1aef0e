import { reset } from '../../platform/fake.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fillIn, formExcerpt, tabs } from './browser.ts'

const { answerPanel } = await import('../../../../entrypoints/background/fromPanel.ts')

const TAB = 7
const OFFICE = 'https://rsj.sh.gov.cn/form'
const PRIVATE = 'https://www.example.com/form'
const check = () => answerPanel({ type: 'check-tab', tabId: TAB })

/** A tab whose page says that its address is `says`. */
const show = (url: string, says = url) => {
  const tab = { document: 'd1', url, held: false, told: [], answer: { result: { excerpt: formExcerpt(), url: says } } }
  tabs.set(TAB, tab)
  return tab
}

let restore = () => {}
afterEach(() => restore())
beforeEach(async () => {
  await reset()
  restore = fillIn()
})

describe('a page checked because the person asked', () => {
  it.each([
    ['an office’s', OFFICE, true],
    ['a private one', PRIVATE, false],
  ])('is judged by the address that its tab shows: %s', async (_, url, official) => {
    show(url, `${url}?step=2#top`)
    expect(await check()).toMatchObject({ url, sighting: { official } })
  })

  it.each([
    ['the page says another’s address', () => show(PRIVATE, OFFICE)],
    ['the page says another path', () => show(PRIVATE, `${PRIVATE}s`)],
    ['the page says what is no address', () => show(OFFICE, 'rsj')],
    [
      'the tab went elsewhere meanwhile',
      () => {
        const tab = show(PRIVATE)
        const { answer } = tab
        Object.defineProperty(tab, 'answer', { get: () => ((tab.url = OFFICE), answer) })
      },
    ],
    [
      'nothing of the form that is expected was read',
      () => Object.assign(show(OFFICE).answer, { result: { url: OFFICE, excerpt: { title: 1 } } }),
    ],
    ['the browser does not say the address', () => show('')],
    ['the tab is gone', () => tabs.clear()],
  ])('is not judged where %s', async (_, given) => {
    given()
    expect(await check()).toBeNull()
  })
})
