import { describe, expect, it } from 'vitest'
import type { PageKind } from '../../../src/domain/page.ts'
import { parse } from '../../../scripts/parse.ts'
import { glance } from '../../../src/spotter/index.ts'
import { spotHtml } from './world.ts'

const page = (title: string, site: string, ...text: string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title} - ${site}</title></head><body><ul class="nav"><li><a href="/">Home</a></li>
<li><a href="/n/">News</a></li><li><a href="/s/">Services</a></li></ul>
<div class="article"><h1>${title}</h1><div class="info">2026-03-04</div>${text.map((line) => `<p>${line}</p>`).join('')}</div><div class="footer">Copyright ${site}</div></body></html>`

const BEIJING = 'Beijing Municipal Human Resources and Social Security Bureau'
type Case = [title: string, url: string, site: string, kinds: PageKind[], ...text: string[]]

const OURS: Case[] = [
  [
    'Social Insurance Registration for Flexible Employment',
    'https://rsj.beijing.gov.cn/english/services/202603/t20260304_71.html',
    BEIJING,
    ['register', 'guide'],
    'Who may apply: people in flexible employment under the age of retirement.',
    'What to bring: identity card and bank card. Where: the social insurance counter of the district, or online.',
    'Basic pension insurance is paid at 20 percent and basic medical insurance at the rate of the city.',
  ],
  [
    'Housing Provident Fund withdrawal',
    'https://english.shanghai.gov.cn/en-WorkinShanghai/20260304/aa.html',
    'International Services Shanghai',
    ['provident-fund'],
    'Employees who leave the city may withdraw the balance of their housing provident fund account.',
    'Bring your passport and proof that the employment has ended. Call 12329 for questions.',
  ],
  [
    'Unemployment benefit application',
    'https://english.beijing.gov.cn/livinginbeijing/work/202603/t20260304_9.html',
    'Beijing Government Portal',
    ['unemployment', 'guide'],
    'You may apply for unemployment insurance benefits when your contributions have been paid for a year and you did not leave by your own will.',
    'Register as unemployed first; the unemployment insurance benefit is paid every month. Medical insurance goes on meanwhile.',
  ],
  [
    'Basic medical insurance: how to check your account',
    'https://english.shenzhen.gov.cn/service/medical/content_11.html',
    'Shenzhen Government Online',
    ['query', 'medical', 'guide'],
    'The medical insurance account can be checked with the social security card or on the website of the Healthcare Security Administration.',
  ],
]

const OTHERS: [title: string, url: string, site: string, ...text: string[]][] = [
  [
    'Work permit for foreigners',
    'https://rsj.beijing.gov.cn/english/services/202603/t20260304_72.html',
    BEIJING,
    'Employers apply online. A labour contract, a health certificate and proof of social insurance are needed.',
  ],
  [
    'Mayor visits new metro line',
    'https://english.shanghai.gov.cn/nw1/20260304/bb.html',
    'Shanghai Government',
    'The line opens in June. Pupils and pensioners with a social security card ride at half price.',
  ],
  [
    'City held conference on social security and growth',
    'https://english.beijing.gov.cn/latest/news/202603/t20260304_8.html',
    'Beijing Government Portal',
    'Leaders of the city spoke about housing, schools and parks. The economy grew by five percent. Firms from twelve countries signed contracts worth 3 billion yuan.',
    'Guests visited the museum and the botanical garden in the afternoon and watched a concert in the evening.',
  ],
]

describe('English pages of bureaus', () => {
  it.each(OURS)('%s', (title, url, site, kinds, ...text) => {
    const html = page(title, site, ...text)
    const document = parse(html)
    const asSeen = {
      URL: url,
      title: document.title,
      evaluate: () => ({ stringValue: document.documentElement.textContent }) as XPathResult,
    }
    expect(glance(asSeen)).toBe(true)
    const { social, kind, for: audience, evidence } = spotHtml(html, url)
    expect(social, JSON.stringify(evidence)).toBe(true)
    expect(kinds, JSON.stringify(evidence)).toContain(kind)
    expect(audience).not.toBe('employer')
  })
  it.each(OTHERS)('not on other matters: %s', (title, url, site, ...text) => {
    const { social, evidence } = spotHtml(page(title, site, ...text), url)
    expect(social, JSON.stringify(evidence)).toBe(false)
  })
})
