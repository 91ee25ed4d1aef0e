import type { Evidence } from '../domain/page.ts'
import type { Heads } from './heads.ts'
import {
  PRIVATE_HOST,
  ABOUT_OFFICES,
  AUTHORITY,
  BANK,
  BANK_PAGE,
  BARE_ADDRESS,
  BY_CODE,
  CERTIFICATE,
  COMPANY,
  HALL_HOST,
  HOSPITAL,
  INTERNAL,
  LOCAL,
  OFFERS,
  OFFICES_TOO,
  PAYING,
  PRESS,
  SELLER,
  SERVED_FROM,
  SHOWN,
  STAMP,
  TRADE,
  WARNING,
} from './imitationWords.ts'
import { factsOf, type Facts, type Whereabouts } from './imitationFacts.ts'
import { evidenceOf, type Signal } from './evidence.ts'
import { hostOf } from './host.ts'
import type { Known } from './places.ts'
import type { Reading } from './reading.ts'
import { SCHEME } from './words.ts'
import { count, first } from './text.ts'

/*
 * What speaks for or against a page off the official hosts passing itself off as a bureau. A name alone is not enough: the list of
 * official hosts can never be complete, so it takes a name and a request for what only a bureau needs, or something that no honest
 * page carries. To add a sign, add a row: `when` gives the words that were found, or nothing.
 */

type LookalikeSign = Signal<Facts>

const titled = ({ posed }: Facts): boolean => posed?.authority === true
/** Words that claim authority, or a card's password: no other reason to use an office's name excuses them. */
const forged = ({ claim, asked }: Facts): boolean => claim !== undefined || asked['card-password'] !== undefined
/** An office at home, as far as a page can show: named, registered, on a host that spells its trade and place or is a bare number. */
const isAtHome = (f: Facts): boolean =>
  f.standing === 'unconfirmed' &&
  (f.inHost || BARE_ADDRESS.test(f.url ?? '')) &&
  f.registered &&
  (titled(f) || (f.site ?? f.owner) !== undefined)

/**
 * Takes money in a form without a login, which some offices do at home, or offers what no office does; a sentence that warns of it does
 * neither.
 */
function takes(f: Facts): string {
  const { fields, password, main, labels, buttons } = f.reading
  const { asked } = f
  if (fields === 0 || (asked['id-number'] ?? asked['personal-number']) === undefined) return ''
  const said = main
    .slice(0, 1500)
    .split(/[。!?;\n]/)
    .filter((line) => !WARNING.test(line))
    .join(' ')
  const offers = new Set(said.match(OFFERS))
  if (offers.size > 1) return [...offers].join(' / ')
  return password || isAtHome(f) ? '' : (PAYING.exec(`${labels.join(' ')} ${buttons.join(' ')} ${said}`)?.[0] ?? '')
}
/** What weighs so much that a price list beside it excuses nothing. */
const grave = (f: Facts): boolean =>
  forged(f) || (titled(f) && ((f.asked.password ?? f.asked['bank-card'] ?? f.asked['sms-code']) !== undefined || takes(f) !== ''))
/** Asks for anything that only an office needs. */
const asks = ({ asked }: Facts): boolean => Object.keys(asked).some((what) => what !== 'phone')
/** An official name as a part of another's address. */
const namesGov = (url: string | null): boolean =>
  url !== null && /gov[.-]?cn|(?:^|[/.-])gov[.-](?![a-z]{2}(?:[/:]|$))/.test(url.replace(/[?#].*/, ''))
/** No office's form asks for a card, its password, or for a code by text message in place of a password of its own. */
const asksAsNoOffice = ({ asked }: Facts): boolean =>
  (asked['card-password'] ?? asked['bank-card']) !== undefined || (asked['sms-code'] !== undefined && asked.password === undefined)
/** The words that make a page a document, or a check of one. */
const certificateIn = ({ title, main }: Reading): string | undefined => CERTIFICATE.exec(`${title} ${main}`)?.[0]
const graver = (f: Facts): boolean =>
  f.foreignEnding ||
  f.strange ||
  namesGov(f.url) ||
  /\.gov\.cn/.test(f.claimed) ||
  (f.siteCode !== undefined && !f.ownCode && asks(f)) ||
  (certificateIn(f.reading) && SHOWN.test(f.reading.main)) ||
  takes(f) !== '' ||
  asksAsNoOffice(f)

/** What the page calls itself; without one of these it is not judged. */
const NAMES: readonly LookalikeSign[] = [
  { name: 'poses-as-bureau', weight: 3.5, when: ({ posed }) => posed?.name },
  { name: 'names-a-bureau-as-its-site', weight: 3, when: ({ posed, site }) => posed === undefined && site },
  { name: 'named-like-a-service', weight: 2, when: ({ posed, site, called }) => posed === undefined && site === undefined && called },
  { name: 'text-is-about-something-else', weight: 2, when: ({ strange, reading }) => strange && reading.main },
  {
    name: 'claims-an-official-address',
    weight: 4,
    when: ({ claimed, host }) => /\.gov\.cn/.test(claimed) && (host === null || !claimed.includes(host)) && claimed,
  },
  { name: 'carries-a-government-site-code', weight: 1.5, when: ({ siteCode }) => siteCode },
  {
    name: 'official-name-inside-the-address',
    weight: 2,
    when: ({ url }) => namesGov(url) && url,
  },
  { name: 'head-names-scheme', weight: 0.5, when: ({ scheme }) => scheme },
  { name: 'text-names-scheme', weight: 0.5, when: ({ scheme, reading }) => scheme === '' && first(reading.main, SCHEME) },
  {
    name: 'text-names-an-authority',
    weight: 0.5,
    when: ({ posed, reading }) => posed === undefined && first(`${reading.title} ${reading.main.slice(0, 500)}`, AUTHORITY),
  },
]

/** What it asks for, and what it carries that no honest page does. */
const CLAIMS: readonly LookalikeSign[] = [
  { name: 'asks-for-id-number', weight: 1.5, when: ({ asked }) => asked['id-number'] },
  { name: 'asks-for-bank-card', weight: 1.5, when: ({ asked }) => asked['bank-card'] },
  { name: 'asks-for-sms-code', weight: 1.5, when: ({ asked }) => asked['sms-code'] },
  { name: 'asks-for-personal-number', weight: 1, when: ({ asked }) => asked['personal-number'] },
  { name: 'asks-for-phone', weight: 0.25, when: ({ asked }) => asked.phone },
  { name: 'asks-for-password', weight: 1.5, when: ({ asked }) => asked.password },
  { name: 'asks-for-card-password', weight: 3, when: ({ asked }) => asked['card-password'] },
  { name: 'takes-money', weight: 1.5, when: (f) => f.posed !== undefined && takes(f) },
  { name: 'claims-authority', weight: 3, when: ({ claim }) => claim },
  {
    name: 'asks-who-and-a-secret',
    weight: 1.5,
    when: ({ scheme, asked }) =>
      scheme !== '' &&
      (asked['id-number'] ?? asked['personal-number']) !== undefined &&
      (asked.password ?? asked['bank-card']) !== undefined &&
      scheme,
  },
  // A form in words.
  {
    name: 'asks-for-bank-card',
    weight: 1.5,
    when: (f) => titled(f) && f.reading.fields === 0 && BY_CODE.exec(f.reading.main)?.[0],
  },
  // Beside a bureau's name and no request, its copyright line says only once more who it may well be.
  { name: 'signed-as-a-bureau', weight: (f) => (f.posed !== undefined && !asks(f) ? 0.4 : 2), when: ({ owner }) => owner },
  { name: 'ending-no-office-uses', weight: 2, when: (f) => (titled(f) || f.owner !== undefined) && f.foreignEnding && f.host },
  { name: 'carries-a-bureau-stamp', weight: 3, when: ({ reading }) => STAMP.exec(reading.main)?.[0] },
  { name: 'shows-a-bureau-certificate', weight: 2, when: ({ reading }) => certificateIn(reading) },
  {
    name: 'issued-as-a-bureau',
    weight: 2,
    when: ({ reading, owner }) =>
      certificateIn(reading) && owner === undefined && SHOWN.test(reading.main) && first(reading.main, AUTHORITY),
  },
]

const about = ({ title, meta }: Reading): string => `${title} ${meta['keywords'] ?? ''} ${meta['description'] ?? ''}`
const whole = (reading: Reading): string => `${about(reading)} ${reading.main.slice(0, 6000)} ${reading.chrome} ${reading.links.join(' ')}`
const signs = (reading: Reading): string => `${about(reading)} ${reading.main.slice(-200)} ${reading.chrome}`
/** Who goes by a bureau's name is a seller only by a name or goods of its own, not by a stray word. */
const trade = (f: Facts): number =>
  titled(f) ? count(whole(f.reading), SELLER) + count(signs(f.reading), COMPANY) : count(whole(f.reading), TRADE)
const press = ({ reading: { title, main } }: Facts): number => count(`${title} ${main.slice(0, 300)} ${main.slice(-200)}`, PRESS)

/** What speaks for another reason to use the words: a seller, the press, an employer, a school, a bank, an office that no list holds. */
const EXCUSES: readonly LookalikeSign[] = [
  {
    name: 'sells-a-service',
    weight: (f) => -Math.min(5, 1 + trade(f)),
    when: (f) => trade(f) > 0 && !grave(f) && (first(whole(f.reading), titled(f) ? SELLER : TRADE) || first(signs(f.reading), COMPANY)),
  },
  {
    name: 'reads-like-press',
    weight: (f) => -Math.min(4, 1.5 * press(f)),
    when: (f) => press(f) > 0 && (first(whole(f.reading), PRESS) || '来源'),
  },
  {
    name: 'an-employer-or-hospital',
    weight: -3,
    when: (f) =>
      !forged(f) &&
      (INTERNAL.exec(`${f.reading.labels.join(' ')} ${f.reading.title}`) ??
        HOSPITAL.exec(`${f.reading.title} ${f.heads.subject.join(' ')} ${f.heads.site} ${f.reading.headings[0] ?? ''}`))?.[0],
  },
  { name: 'a-site-about-offices', weight: -4, when: ({ reading }) => ABOUT_OFFICES.test(reading.title) && reading.title },
  { name: 'a-school', weight: -3, when: ({ host }) => host !== null && /\.(?:edu|ac)\.cn$/.test(host) && host },
  {
    name: 'a-bank',
    weight: -2,
    when: ({ reading, heads }) => BANK.exec(`${reading.title} ${heads.site} ${reading.main.slice(-400)} ${reading.chrome}`)?.[0],
  },
  {
    name: 'page-of-a-bank',
    weight: -3,
    when: (f) =>
      !titled(f) &&
      (f.asked['bank-card'] ?? f.asked['card-password']) === undefined &&
      [f.reading.title, f.reading.chrome, f.reading.main].map((text) => BANK_PAGE.exec(text)).find((hit) => hit !== null)?.[0],
  },
  { name: 'host-of-an-office-years-ago', weight: -20, when: ({ standing, host }) => standing === 'unverified' && host },
  { name: 'host-named-like-an-office', weight: -10, when: (f) => f.standing === 'unconfirmed' && !graver(f) && f.host },
  {
    name: 'long-text-without-a-form',
    weight: -3,
    when: ({ reading, posed }) => reading.fields === 0 && reading.main.length > 1500 && posed === undefined && `${reading.main.length}`,
  },
]

/** Whose words about offices are no office's own. */
const OTHERS = new Set(['an-employer-or-hospital', 'a-site-about-offices', 'a-school', 'a-bank', 'page-of-a-bank'])

/** The office that the page names as its own, by a name that says where it is. */
function localOffice({ posed, site, owner, sender, host, reading }: Facts, place: Whereabouts): string | undefined {
  const name = posed?.authority === true ? posed.name : [site, owner].find((text) => first(text ?? '', AUTHORITY) !== '')
  // Who queries for the whole country is nobody's office: those of the nation are under gov.cn.
  if (name !== undefined && (place.place !== null || LOCAL.test(name))) return name
  if (!place.inHost) return undefined
  return posed?.name ?? site ?? sender ?? (HALL_HOST.test(host ?? '') ? SERVED_FROM.exec(whole(reading))?.[0] : undefined)
}

/** An office's page as far as anybody can tell: of years ago by the registry, or one that names its office on a host named like one. */
const mayBeOffices = (f: Facts, evidence: readonly Evidence[], place: Whereabouts): boolean =>
  // A name that an office gave up may be anybody's by now.
  (f.standing === 'unverified' && !f.strange && !asksAsNoOffice(f)) ||
  (f.standing === 'unconfirmed' &&
    localOffice(f, place) !== undefined &&
    !graver(f) &&
    // The firm that built the site stands in the foot of many.
    count(whole(f.reading).replace(OFFICES_TOO, ''), SELLER) + count(f.reading.title, COMPANY) === 0 &&
    !evidence.some(({ signal }) => OTHERS.has(signal)))

/**
 * What speaks for and against an imitation, held against `IMITATION_THRESHOLD`; and whether the page, where it is none, may be an
 * office's whose address no list confirms.
 */
export function imitation(
  reading: Reading,
  heads: Heads,
  url: string | null,
  known: Known,
  place: Whereabouts,
): { evidence: Evidence[]; mayBeOffices: boolean } {
  const host = hostOf(url)
  if (host !== null && PRIVATE_HOST.test(host)) return { evidence: [], mayBeOffices: false }
  const facts = factsOf(reading, heads, url, known, place)
  const named = evidenceOf(NAMES, facts)
  // A form of a bank or shop is not ours to judge.
  const evidence =
    named.length === 0 && !certificateIn(reading) ? named : [...named, ...evidenceOf(CLAIMS, facts), ...evidenceOf(EXCUSES, facts)]
  return { evidence, mayBeOffices: mayBeOffices(facts, evidence, place) }
}

export const IMITATION_THRESHOLD = 4.5
