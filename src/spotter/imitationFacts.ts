import type { Heads } from './heads.ts'
import { isBureauName, withoutBureaus } from './heads.ts'
import { hostOf } from './host.ts'
import type { Reading } from './reading.ts'
import {
  AFTER_OWNER,
  ASKED,
  AUTHORITY,
  BARE_ADDRESS,
  CARD_PASSWORD,
  CLAIM,
  ENGLISH,
  ENTRANCE,
  HALL_HOST,
  OFFICE_ENDING,
  OFFICE_HOST,
  OWNER,
  REALM,
  REGISTERED,
  SENT,
  SERVICE,
} from './imitationWords.ts'
import { shortName } from '../domain/places/shortName.ts'
import { isUnverified, type Known, type Located } from './places.ts'
import { SCHEME } from './words.ts'
import { count, first } from './text.ts'

const HAN = /[\u4e00-\u9fff]/g

/**
 * What may follow an authority's name in the name of its site, or after the offices it signs with; anything else makes a sentence of it
 * (市医保局提醒…).
 */
const SITE_OF =
  /^(?:[、,]?[\u4e00-\u9fff]{2,12}(?:[局部厅]|委员会)){0,3}(?:[\u4e00-\u9fff]{0,10}(?:平台|系统|大厅|入口|官网|网站|门户|中心|网|认证|登录|申[领请报]|领取|查询|缴费|服务|激活|年审|补贴))?$/

/** An office that a page calls itself; `authority`: by an authority's name, not by a place's entrance. */
interface Posed {
  name: string
  authority: boolean
}

/** The first of the names that is an authority's, or a place's entrance, and nothing else. */
function posedAs(names: readonly string[], known: Known): Posed | undefined {
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

/** What a page asks a person to type in, each with the words beside the field. */
type AskedFields = Partial<
  Record<'id-number' | 'bank-card' | 'sms-code' | 'personal-number' | 'phone' | 'password' | 'card-password', string>
>

function askedBy({ fields, password, labels }: Reading): AskedFields {
  if (fields === 0) return {}
  const words = labels.join(' ')
  const asked: AskedFields = {}
  for (const [what, pattern] of ASKED) {
    const hit = pattern.exec(words)
    if (hit !== null) asked[what] = hit[0]
  }
  if (password) asked.password = '密码'
  const secret = CARD_PASSWORD.exec(words)
  if (secret !== null) asked['card-password'] = secret[0]
  return asked
}

/** What the rows of lookalike.ts go by: everything that has to be put together from more than one part of the page. */
export interface Facts {
  reading: Reading
  heads: Heads
  url: string | null
  host: string | null
  /** The office that the page calls itself, in its title or heading, if it does. */
  posed: Posed | undefined
  /** The office named as the site's owner: after the dash of the title, in the bar at the top, in a meta tag. */
  site: string | undefined
  /** A name like a service's own, without an office in it. */
  called: string | undefined
  /** The text under an office's name is in another language, or about nothing an office does. */
  strange: boolean
  /** The address the page's own tags claim. */
  claimed: string
  siteCode: string | undefined
  /** The site's number may be its own: it is of the place that a registered host spells. */
  ownCode: boolean
  scheme: string
  asked: AskedFields
  /** Words that claim to speak for an authority, where something is asked for. */
  claim: string | undefined
  /** The foot's line about its owner, where it names an authority. */
  owner: string | undefined
  /** The office that a notice is from by its heading, where the foot has the site's registration and a hotline. */
  sender: string | undefined
  /** The host spells the page's place; the foot bears the site's registration. */
  inHost: boolean
  registered: boolean
  /** An ending under which no office of this country is found. */
  foreignEnding: boolean
  /** Host by its name: `unverified`, an office's of years ago; `unconfirmed`, named as offices off gov.cn are; else `unknown`. */
  standing: 'unverified' | 'unconfirmed' | 'unknown'
}

/** The place that a page is known to be about, and whether its host spells that place. */
export type Whereabouts = Pick<Located, 'place' | 'inHost'>

/** The label that was registered: `szzfgjj` of nbp.szzfgjj.com, `ccshbx` of www.ccshbx.org.cn. */
const registeredLabel = (host: string): string =>
  host
    // Provinces have an ending of two letters for who is in them: 12366.ha.cn.
    .replace(/(?:\.(?:com|net|org|[a-z]{2}(?=\.cn$)))?\.[a-z0-9-]+$/, '')
    .split('.')
    .at(-1) ?? ''

function standingOf(
  host: string | null,
  url: string | null,
  name: string | undefined,
  { fields }: Reading,
  known: Known,
): Facts['standing'] {
  if (host === null) return 'unknown'
  if (isUnverified(url, known)) return 'unverified'
  if (!OFFICE_ENDING.test(host)) return 'unknown'
  const label = registeredLabel(host)
  if (OFFICE_HOST.test(label) || (HALL_HOST.test(label) && fields === 0)) return 'unconfirmed'
  // Provinces and ministries have names; a county's server may have only a number.
  const great =
    known.divisions.some(({ code, zh }) => code.endsWith('0000') && name?.startsWith(shortName(zh))) ||
    /^(?:国家|全国|中国)/.test(name ?? '')
  return BARE_ADDRESS.test(url ?? '') && !great ? 'unconfirmed' : 'unknown'
}

/** The office named as the site's owner. A name that no heading holds ends the title, or stands alone in the bar at the top. */
function ownerOfSite({ chrome, main }: Reading, { site }: Heads, titleParts: readonly string[], known: Known): string | undefined {
  if (isBureauName(site) || first(site, AUTHORITY) !== '') return site
  const lines = [...titleParts.slice(-1), ...chrome.split(' ').slice(0, 2), ...main.split('\n').slice(0, 2)]
  const bar = posedAs(
    lines.filter((text) => /^[\u4e00-\u9fff]{5,30}$/.test(text)),
    known,
  )
  return bar?.authority === true ? bar.name : undefined
}

const isInAnotherLanguage = ({ main }: Reading): boolean => main.length > 30 && count(main, HAN) < count(main, /\p{L}/gu) / 2

/** Search spam: a bureau's name above a text that has nothing to do with any office. */
function isOffTopic({ title, main, links }: Reading, names: readonly string[]): boolean {
  const repeated = [title, ...names].filter((name) => name !== '')
  const said = withoutBureaus(repeated.reduce((text, name) => text.replaceAll(name, ' '), `${main} ${links.join(' ')}`))
  return count(said, HAN) > 60 && count(said, REALM) === 0
}

/** The site's number in the national register, from its tag or the line in its foot. */
const siteCodeOf = (meta: Reading['meta'], foot: string): string | undefined =>
  /\d{10}/.exec(meta['siteidcode'] ?? '')?.[0] ?? /标识码\D{0,3}(\d{10})/.exec(foot)?.[1]

/** True for a site's number of the place that its host spells; numbers begin with the place's digits. */
const isOf = (siteCode: string | undefined, { place, inHost }: Whereabouts): boolean =>
  siteCode !== undefined && place !== null && inHost && siteCode.startsWith(place.replace(/(?:00){1,2}$/, ''))

const ownerIn = (foot: string): string | undefined =>
  [OWNER, AFTER_OWNER].flatMap((pattern) => foot.match(pattern) ?? []).find((text) => first(text, AUTHORITY) !== '')

const senderIn = (subject: readonly string[]): string | undefined =>
  subject.map((text) => SENT.exec(text)?.[0]).find((office) => first(office ?? '', AUTHORITY) !== '')

const asksForSecrets = (asked: AskedFields): boolean =>
  (asked['id-number'] ?? asked['bank-card'] ?? asked['sms-code'] ?? asked.password) !== undefined

const claimIn = ({ title, main }: Reading, asked: AskedFields): string | undefined =>
  asksForSecrets(asked) ? CLAIM.exec(`${title} ${main.slice(0, 3000)}`)?.[0] : undefined

/** Puts together what speaks for or against an imitation. */
export function factsOf(reading: Reading, heads: Heads, url: string | null, known: Known, where: Whereabouts): Facts {
  const { meta, main, title } = reading
  const host = hostOf(url)
  const parts = title.split(/\s*[-_|–—>]{1,8}\s*|\s/)
  const names = [parts, heads.subject, reading.headings].map(([name = '']) => name)
  const foot = `${main.slice(-400)} ${reading.chrome}`
  const english = posedInEnglish([...title.split(/\s*[-_|–—:]{1,8}\s+/), ...reading.headings.slice(0, 1)], known)
  const posed = posedAs(names, known) ?? (english === undefined ? undefined : { name: english, authority: true })
  const foreign = english === undefined && isInAnotherLanguage(reading)
  const asked = askedBy(reading)
  const siteCode = siteCodeOf(meta, foot)
  const registered = REGISTERED[0].test(foot)
  return {
    reading,
    heads,
    url,
    host,
    posed,
    site: ownerOfSite(reading, heads, parts, known),
    called: names.find(isBureauName) ?? names.find((name) => SERVICE.test(name)),
    strange: posed !== undefined && (foreign || (posed.authority && isOffTopic(reading, names))),
    claimed: `${meta['sitedomain'] ?? ''} ${meta['url'] ?? ''}`,
    siteCode,
    ownCode: registered && isOf(siteCode, where),
    scheme: first(`${heads.subject.join(' ')} ${heads.site}`, SCHEME),
    asked,
    claim: claimIn(reading, asked),
    owner: ownerIn(foot),
    sender: REGISTERED.every((words) => words.test(foot)) ? senderIn(heads.subject) : undefined,
    inHost: where.inHost,
    registered,
    foreignEnding: host !== null && !OFFICE_ENDING.test(host),
    standing: standingOf(host, url, posed?.name, reading, known),
  }
}
