import { describe, expect, it } from 'vitest'
import { OFFICIAL } from '../../fixtures/pages/official.ts'
import { ENGLISH, OTHERS } from '../../fixtures/pages/silent.ts'
import { knownPlaces } from '../../../scripts/spot-page.ts'
import { hostHint, isOfficialHost } from '../../../src/spotter/host.ts'
import { glance } from '../../../src/spotter/index.ts'
import { parse } from '../../../scripts/parse.ts'
import { spotHtml } from './world.ts'

describe('pages of bureaus', () => {
  it.each(OFFICIAL)('$name', ({ html, url, kinds, place }) => {
    const { social, kind, official, lookalike, place: found, evidence } = spotHtml(html, url)
    expect({ social, official, lookalike }, JSON.stringify(evidence)).toEqual({ social: true, official: true, lookalike: false })
    expect(kinds, JSON.stringify(evidence)).toContain(kind)
    expect(found?.slice(0, 2) ?? null, JSON.stringify(evidence)).toBe(place?.slice(0, 2) ?? null)
    expect(evidence.length).toBeGreaterThan(0)
  })
})

describe('pages where the extension stays quiet', () => {
  it.each(OTHERS.filter(({ lookalike, unconfirmed }) => !lookalike && unconfirmed !== true))('$name', ({ html, url }) => {
    const { social, lookalike, evidence } = spotHtml(html, url)
    expect({ social, lookalike }, JSON.stringify(evidence)).toEqual({ social: false, lookalike: false })
  })
})

describe('pages of offices on addresses that no list has', () => {
  it.each(OTHERS.filter(({ unconfirmed }) => unconfirmed))('$name', ({ html, url }) => {
    const { social, official, lookalike, evidence } = spotHtml(html, url)
    expect({ social, official, lookalike }, JSON.stringify(evidence)).toEqual({ social: true, official: false, lookalike: false })
  })
})

describe('look-alikes', () => {
  it.each(OTHERS.filter((page) => page.lookalike))('$name', ({ html, url }) => {
    const { social, lookalike, official, evidence, figures } = spotHtml(html, url)
    expect({ social, lookalike, figures }, JSON.stringify(evidence)).toEqual({ social: false, lookalike: true, figures: [] })
    expect(official).toBe(url === null ? null : false)
    expect(evidence.length).toBeGreaterThan(0)
  })
})

describe('pages in English, which only the check that the person asks for reads', () => {
  it.each(ENGLISH)('$name', ({ html, url, lookalike: expected }) => {
    const { social, lookalike, evidence } = spotHtml(html, url)
    expect({ social, lookalike }, JSON.stringify(evidence)).toEqual({ social: false, lookalike: expected })
  })
})

describe('the glance before the reading', () => {
  const seen = (url: string | null, title: string, text: string) =>
    glance({ URL: url ?? 'file:///page.html', title, evaluate: () => ({ stringValue: text }) as XPathResult })
  const glanceAt = (html: string, url: string | null) => {
    const document = parse(html)
    return seen(url, document.title, document.documentElement.textContent ?? '')
  }

  it.each([...OFFICIAL, ...OTHERS.filter((page) => page.lookalike)])('lets pass what there is to show: $name', ({ html, url }) => {
    expect(glanceAt(html, url)).toBe(true)
  })
  it('lets pass every address whose host alone says something', () => {
    const urls = knownPlaces().hosts.map(({ host }) => `https://${host}/a?b=/c`)
    expect(urls.filter((url) => hostHint(url) !== null && !seen(url, '', ''))).toEqual([])
  })
  it.each(['社 保 查 询', '社\u200b保查询'])('is not led astray by gaps in a title: %j', (title) => {
    expect(seen('https://example.com/', title, '')).toBe(true)
  })
  it('passes over most pages of other offices, at the length real ones have', () => {
    const rest = `<p>${'沿江而建的步道本周开放。'.repeat(400)}</p>`
    const pages = OTHERS.filter(({ url, lookalike }) => !lookalike && isOfficialHost(url) && hostHint(url) === null)
    const read = pages.filter(({ html, url }) => glanceAt(html.replace(/$/, rest), url))
    expect(read.length).toBeLessThan(pages.length / 2)
  })
  it('passes over a long page whose menu names the schemes', () => {
    const menu = '<nav><a>社会保障</a><a>社保查询</a><a>公积金</a><a>人社局</a></nav>'
    expect(glanceAt(`<title>绿道开放</title>${menu}<p>${'沿江而建的步道本周开放。'.repeat(300)}</p>`, 'https://www.gz.gov.cn/a')).toBe(
      false,
    )
  })
})
