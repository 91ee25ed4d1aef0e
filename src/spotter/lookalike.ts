import type { Evidence } from '../domain/page.ts'
import type { Heads } from './heads.ts'
import { isBureauName, withoutBureaus } from './heads.ts'
import { hostOf } from './host.ts'
import type { Reading } from './reading.ts'
import {
  ABOUT_OFFICES,
  AFTER_OWNER,
  ASKED,
  AUTHORITY,
  BANK,
  BANK_PAGE,
  BY_CODE,
  CARD_PASSWORD,
  CERTIFICATE,
  CLAIM,
  COMPANY,
  ENGLISH,
  ENTRANCE,
  HOSPITAL,
  INTERNAL,
  OFFICE_ENDING,
  OWNER,
  PRESS,
  PRIVATE_HOST,
  REALM,
  SELLER,
  SERVICE,
  SHOWN,
  STAMP,
  TRADE,
} from './imitationWords.ts'
import { shortName } from '../domain/places/shortName.ts'
import { isCentreOf } from './places.ts'
import type { Known } from './places.ts'
import { SCHEME } from './words.ts'
import { count, first } from './text.ts'

const HAN = /[\u4e00-\u9fff]/g

/** What may follow an authority's name in the name of its site, or after the offices it signs with; anything else makes a sentence of it (市医保局提醒…). */
const SITE_OF =
  /^(?:[、,]?[\u4e00-\u9fff]{2,12}(?:[局部厅]|委员会)){0,3}(?:[\u4e00-\u9fff]{0,10}(?:平台|系统|大厅|入口|官网|网站|门户|中心|网|认证|登录|申[领请报]|领取|查询|缴费|服务|激活|年审|补贴))?$/

/** The first of the names that is an authority's, or a place's entrance, and nothing else. */
function posedAs(names: readonly string[], known: Known): { name: string; authority: boolean } | undefined {
  const places = known.divisions.map(({ zh }) => shortName(zh)).filter((name) => name.length > 1)
  for (const name of names.map((text) => text.replace(/\s/g, ''))) {
    const offices = [...name.slice(0, 60).matchAll(AUTHORITY)]
    if (offices.some(({ 0: office, index }) => index <= 24 && SITE_OF.test(name.slice(index + office.length))))
      return { name, authority: true }
    const place = places.find((short) => name.startsWith(short))
    if (place !== undefined && isBureauName(name)) return { name, authority: true }
    if (place !== undefined && ENTRANCE.test(name.slice(place.length))) return { name, authority: false }
  }
  return undefined
}

/** The first of the names that is a Chinese authority's in English and nothing else. */
const posedInEnglish = (names: readonly string[], known: Known): string | undefined =>
  names.find((name) => {
    const words = name.toLowerCase().split(/\W+/)
    const hit = ENGLISH.exec(name)
    return (
      hit !== null &&
      (hit[1] === undefined ||
        words.includes('china') ||
        known.divisions.some(({ pinyin }) => pinyin !== undefined && words.includes(pinyin)))
    )
  })

/**
 * What speaks for or against a page that is not on an official host passing itself off as a bureau. A name alone is not
 * enough: the list of official hosts can never be complete, so it takes a name and a request for what only a bureau needs,
 * or something that no honest page carries.
 */
export function imitationEvidence(reading: Reading, heads: Heads, url: string | null, known: Known): Evidence[] {
  const found: Evidence[] = []
  const add = (signal: string, weight: number, text: string): void => {
    found.push({ signal, weight, text: text.slice(0, 80) })
  }
  const { meta, main, title, labels } = reading
  const host = hostOf(url)
  if (host !== null && PRIVATE_HOST.test(host)) return found
  const parts = title.split(/\s*[-_|–—>]+\s*|\s/)
  const names = [parts[0] ?? '', heads.subject[0] ?? '', reading.headings[0] ?? '']
  const foot = `${main.slice(-400)} ${reading.chrome}`
  const english = posedInEnglish([...title.split(/\s*[-_|–—:]+\s+/), reading.headings[0] ?? ''], known)
  const posed = posedAs(names, known) ?? (english === undefined ? undefined : { name: english, authority: true })
  // A name that no heading holds ends the title, or stands alone in the bar at the top.
  const bar = posedAs(
    [parts.at(-1) ?? '', ...reading.chrome.split(' ').slice(0, 2), ...main.split('\n').slice(0, 2)].filter((text) =>
      /^[\u4e00-\u9fff]{5,30}$/.test(text),
    ),
    known,
  )
  const site = isBureauName(heads.site) || first(heads.site, AUTHORITY) !== '' ? heads.site : bar?.authority === true ? bar.name : undefined
  const called = names.find(isBureauName) ?? names.find((name) => SERVICE.test(name))
  if (posed !== undefined) add('poses-as-bureau', 3.5, posed.name)
  else if (site !== undefined) add('names-a-bureau-as-its-site', 3, site)
  else if (called !== undefined) add('named-like-a-service', 2, called)
  const foreign = english === undefined && main.length > 30 && count(main, HAN) < count(main, /\p{L}/gu) / 2
  // Search spam: a bureau's name above a text that has nothing to do with any office.
  const said = withoutBureaus(
    [title, ...names]
      .filter((name) => name !== '')
      .reduce((text, name) => text.replaceAll(name, ' '), `${main} ${reading.links.join(' ')}`),
  )
  const offTopic = posed?.authority === true && count(said, HAN) > 60 && count(said, REALM) === 0
  if (posed !== undefined && (foreign || offTopic)) add('text-is-about-something-else', 2, main)

  const claimed = `${meta['sitedomain'] ?? ''} ${meta['url'] ?? ''}`
  if (/\.gov\.cn/.test(claimed) && (host === null || !claimed.includes(host))) add('claims-an-official-address', 4, claimed)
  const code = /\d{10}/.exec(meta['siteidcode'] ?? '')?.[0] ?? /标识码\D{0,3}(\d{10})/.exec(foot)?.[1]
  if (code !== undefined) add('carries-a-government-site-code', 1.5, code)
  if (url !== null && /gov[.-]?cn|(?:^|[/.-])gov[.-](?![a-z]{2}(?:[/:]|$))/.test(url.replace(/[?#].*/, '')))
    add('official-name-inside-the-address', 2, url)

  const head = `${heads.subject.join(' ')} ${heads.site}`
  const scheme = first(head, SCHEME)
  if (scheme !== '') add('head-names-scheme', 0.5, scheme)
  else if (first(main, SCHEME) !== '') add('text-names-scheme', 0.5, first(main, SCHEME))
  const speaker = first(`${title} ${main.slice(0, 500)}`, AUTHORITY)
  if (speaker !== '' && posed === undefined) add('text-names-an-authority', 0.5, speaker)
  // A form of a bank or shop is not ours to judge.
  if (found.length === 0 && !CERTIFICATE.test(`${title} ${main}`)) return found
  const asked = labels.join(' ')
  /** What weighs so much that a price list beside it excuses nothing. */
  let grave = false
  let forged = false
  const asks = (...what: string[]): boolean => found.some(({ signal }) => what.some((one) => signal === `asks-for-${one}`))
  if (reading.fields > 0) {
    for (const [what, pattern, weight] of ASKED) {
      const hit = pattern.exec(asked)
      if (hit !== null) add(`asks-for-${what}`, weight, hit[0])
    }
    if (reading.password) add('asks-for-password', 1.5, '密码')
    const secret = CARD_PASSWORD.exec(asked)
    if (secret !== null) add('asks-for-card-password', 3, secret[0])
    const claim = CLAIM.exec(`${title} ${main.slice(0, 3000)}`)
    const claims = claim !== null && asks('id-number', 'bank-card', 'sms-code', 'password')
    if (claims) add('claims-authority', 3, claim[0])
    if (scheme !== '' && asks('id-number', 'personal-number') && asks('password', 'bank-card')) add('asks-who-and-a-secret', 1.5, scheme)
    forged = claims || secret !== null
    grave = forged || (posed?.authority === true && asks('password', 'bank-card', 'sms-code'))
  }
  const scan = posed?.authority === true && reading.fields === 0 ? BY_CODE.exec(main) : null
  if (scan !== null) add('asks-for-bank-card', 1.5, scan[0])
  const owner = [...(foot.match(OWNER) ?? []), ...(foot.match(AFTER_OWNER) ?? [])].find((text) => first(text, AUTHORITY) !== '')
  // Beside a bureau's name and no request, its copyright line says only once more who it may well be.
  if (owner !== undefined)
    add(
      'signed-as-a-bureau',
      posed !== undefined && !asks('id-number', 'personal-number', 'bank-card', 'sms-code', 'password') ? 0.4 : 2,
      owner,
    )
  if (host !== null && (posed?.authority === true || owner !== undefined) && !OFFICE_ENDING.test(host))
    add('ending-no-office-uses', 2, host)
  const stamp = STAMP.exec(main)
  if (stamp !== null) add('carries-a-bureau-stamp', 3, stamp[0])
  const certificate = CERTIFICATE.exec(`${title} ${main}`)
  if (certificate !== null) {
    add('shows-a-bureau-certificate', 2, certificate[0])
    const issuer = first(main, AUTHORITY)
    if (issuer !== '' && owner === undefined && SHOWN.test(main)) add('issued-as-a-bureau', 2, issuer)
  }

  excuses(add, reading, heads, host, known, {
    posed: posed !== undefined,
    named: (posed?.name ?? site) !== undefined,
    titled: posed?.authority === true,
    grave,
    forged,
    card: asks('bank-card', 'card-password'),
  })
  return found
}

/** What speaks for another reason to use the words: a seller, the press, an employer, a school, a bank, a centre that no list holds. */
function excuses(
  add: (signal: string, weight: number, text: string) => void,
  { title, meta, main, chrome, links, labels, fields, headings }: Reading,
  heads: Heads,
  host: string | null,
  known: Known,
  is: { posed: boolean; named: boolean; titled: boolean; grave: boolean; forged: boolean; card: boolean },
): void {
  const whole = `${title} ${meta['keywords'] ?? ''} ${meta['description'] ?? ''} ${main.slice(0, 6000)} ${chrome} ${links.join(' ')}`
  // Who goes by a bureau's name is a seller only by a name or goods of its own, not by a stray word.
  const signs = `${title} ${meta['keywords'] ?? ''} ${meta['description'] ?? ''} ${main.slice(-200)} ${chrome}`
  const trade = is.titled ? count(whole, SELLER) + count(signs, COMPANY) : count(whole, TRADE)
  if (trade > 0 && !is.grave)
    add('sells-a-service', -Math.min(5, 1 + trade), first(whole, is.titled ? SELLER : TRADE) || first(signs, COMPANY))
  const press = count(`${title} ${main.slice(0, 300)} ${main.slice(-200)}`, PRESS)
  if (press > 0) add('reads-like-press', -Math.min(4, 1.5 * press), first(whole, PRESS) || '来源')
  const internal =
    INTERNAL.exec(`${labels.join(' ')} ${title}`) ?? HOSPITAL.exec(`${title} ${heads.subject.join(' ')} ${heads.site} ${headings[0] ?? ''}`)
  if (internal !== null && !is.forged) add('an-employer-or-hospital', -3, internal[0])
  if (ABOUT_OFFICES.test(title)) add('a-site-about-offices', -4, title)
  if (host !== null && /\.(?:edu|ac)\.cn$/.test(host)) add('a-school', -3, host)
  const bank = BANK.exec(`${title} ${heads.site} ${main.slice(-400)} ${chrome}`)
  if (bank !== null) add('a-bank', -2, bank[0])
  const bankPage = [title, chrome, main].map((text) => BANK_PAGE.exec(text)).find((hit) => hit !== null)
  if (bankPage !== undefined && !is.titled && !is.card) add('page-of-a-bank', -3, bankPage[0])
  if (is.named && !is.card && host !== null && isCentreOf(host, known)) add('host-like-a-centre', -6, host)
  if (fields === 0 && main.length > 1500 && !is.posed) add('long-text-without-a-form', -3, `${main.length}`)
}

export const IMITATION_THRESHOLD = 4.5
