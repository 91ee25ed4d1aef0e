import { describe, expect, it } from 'vitest'
import { hide, isHidden, unhide } from '../../../src/platform/hidden.ts'
import type { Settings } from '../../../src/platform/items.ts'

const NONE = { hiddenEverywhere: false, hiddenSites: [], hiddenPages: [] } as unknown as Settings
const PAGE = 'https://rsj.sh.gov.cn:8080/tddt/index.html?sfz=310101199001011234#card=6222'
const lists = ({ hiddenEverywhere, hiddenSites, hiddenPages }: Settings) => ({ hiddenEverywhere, hiddenSites, hiddenPages })

describe('quiet on a page', () => {
  it('keeps host and path, and nothing of the query or fragment, which may name a person', () => {
    expect(lists(hide(NONE, PAGE, 'page'))).toEqual({
      hiddenEverywhere: false,
      hiddenSites: [],
      hiddenPages: ['rsj.sh.gov.cn:8080/tddt/index.html'],
    })
  })

  it.each([
    ['the same page with another query', 'https://rsj.sh.gov.cn:8080/tddt/index.html?page=2', true],
    ['the same page over http', 'http://rsj.sh.gov.cn:8080/tddt/index.html', true],
    ['another page of the site', 'https://rsj.sh.gov.cn:8080/tddt/', false],
    ['the same path on another port', 'https://rsj.sh.gov.cn/tddt/index.html', false],
    ['the same path on another host', 'https://rsj.beijing.gov.cn/tddt/index.html', false],
  ])('%s: %s', (_, url, hidden) => expect(isHidden(hide(NONE, PAGE, 'page'), url)).toBe(hidden))
})

describe('quiet on a site', () => {
  it('keeps the host, and no page', () => {
    expect(lists(hide(NONE, PAGE, 'site'))).toEqual({ hiddenEverywhere: false, hiddenSites: ['rsj.sh.gov.cn'], hiddenPages: [] })
  })

  it.each([
    ['every page and port of the host', 'http://rsj.sh.gov.cn/other', true],
    ['not a host below it', 'https://x.rsj.sh.gov.cn/', false],
    ['not the host above it', 'https://sh.gov.cn/', false],
  ])('%s', (_, url, hidden) => expect(isHidden(hide(NONE, PAGE, 'site'), url)).toBe(hidden))
})

describe('hidden everywhere', () => {
  it('holds for any address', () => expect(isHidden(hide(NONE, PAGE, 'everywhere'), 'https://www.gjj.beijing.gov.cn/')).toBe(true))
})

describe('asking again, and taking it back', () => {
  it.each(['page', 'site', 'everywhere'] as const)(
    '%s: asked for twice it stands once, and the settings given are not changed',
    (scope) => {
      const once = hide(NONE, PAGE, scope)
      expect(hide(once, PAGE, scope)).toEqual(once)
      expect(lists(NONE)).toEqual({ hiddenEverywhere: false, hiddenSites: [], hiddenPages: [] })
    },
  )

  it('taking it back at a page ends every kind of quiet there, and leaves that of other pages and sites', () => {
    const other = 'https://rsj.beijing.gov.cn/a'
    let settings = NONE
    for (const url of [PAGE, other]) for (const scope of ['page', 'site'] as const) settings = hide(settings, url, scope)
    expect(lists(unhide(hide(settings, PAGE, 'everywhere'), PAGE))).toEqual({
      hiddenEverywhere: false,
      hiddenSites: ['rsj.beijing.gov.cn'],
      hiddenPages: ['rsj.beijing.gov.cn/a'],
    })
    expect(isHidden(unhide(settings, PAGE), PAGE)).toBe(false)
  })
})
