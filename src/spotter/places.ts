import type { Evidence } from '../domain/page.ts'
import type { PlaceCode } from '../domain/place.ts'
import { answeringFor, NATION, provinceOf } from '../domain/place.ts'
import type { Division } from '../domain/places/register.ts'
import { shortName } from '../domain/places/shortName.ts'
import type { Excerpt } from './excerpt.ts'
import { withoutWww, hostOf, isUnder } from './host.ts'

/** What the caller knows about the country: official hosts with the place they serve, and the names of places. */
export interface Known {
  hosts: readonly { host: string; place: PlaceCode; operator: string; purposes?: readonly string[]; standing?: string | undefined }[]
  divisions: readonly { code: PlaceCode; zh: string; pinyin?: string; initials?: string; standsAlone?: boolean }[]
  /** Counties with the place that answers for them. */
  counties?: readonly { code: PlaceCode; zh?: string; pinyin: string; answers: PlaceCode; standsAlone?: boolean }[]
}

/** What is known, out of the one list of places. */
export const knownOf = (all: readonly Division[], hosts: Known['hosts'] = []): Known => ({
  hosts,
  divisions: all.filter(({ level }) => level !== 'county'),
  counties: all.filter(({ level }) => level === 'county'),
})

/**
 * Provinces by the first sign of a record number they give (粤ICP备…), and by the two letters of GB/T 2260 that the labour
 * ministry's own host knows them by (he.12333.gov.cn).
 */
const SIGNS =
  '11京bj 12津tj 13冀he 14晋sx 15蒙nm 21辽ln 22吉jl 23黑hl 31沪sh 32苏js 33浙zj 34皖ah 35闽fj 36赣jx 37鲁sd 41豫ha 42鄂hb 43湘hn 44粤gd 45桂gx 46琼hi 50渝cq 51川蜀sc 52贵黔gz 53云滇yn 54藏xz 61陕秦sn 62甘陇gs 63青qh 64宁nx 65新xj'
const signed = (sign = ''): string | undefined => (sign === '' ? undefined : new RegExp(`(\\d\\d)[^ ]*${sign}`).exec(SIGNS)?.[1])
const NATIONAL_HOST =
  /^(?:www\.)?gov\.cn$|(?:^|\.)(?:www\.gov|mohrss|nhsa|12333|mohurd|mof|ndrc|npc|samr|moj|miit|cac|beian)\.gov\.cn$|^(?:www\.)?chinatax\.gov\.cn$/

/** Where a person is insured, lives or was treated: a record or form says so, and it may be anywhere. */
const OF_A_PERSON =
  /(?:参保|户籍|就医|就诊|居住|安置|备案|转[出入]|缴费|投保|工作)(?:所在)?(?:地区?|城市|机构|行政区划?|统筹区)\s*[::\t\v\n]{0,8}[^\n\t,。;]{0,30}/g

/** Who stands in the foot of a page as its owner: a place's office, not a place in an address. */
const OWNER = /[\u4e00-\u9fff]{2,12}?(?:人力资源|医疗?保|社会?保|(?:住房)?公积金|人民政府|税务局)/g

/** What offices add to a place's letters in a host, before or behind them: gd + hrss, nj + gjj, hrss + gz, dg + si. */
const OFFICE =
  '(?:s|sh|sheng|shi|gg)?(?:hrss|rsj|rsw|rst|rs|rlzy|rlsb|ldbz|lss|lsb|si|sb|sbj|sbzx|shbx|yb|ybj|ylbz|ylbx?|gjj|zfgjj|123(?:29|33|66|93)|tax|jy|zwfw)'
const AROUND = new RegExp(`^(?:${OFFICE})?([a-z]{2,4}?)(?:${OFFICE})?$`)

/** Labels that name a service and no place: 网上, 网厅, 查询, 办事, 政务, with or without what is served. */
const SERVICE = /^(?:ws|wt|cx|bs|zw|gr|dw|yw)(?:sb|sbdt|fw|bs|dt|cx|yb|gjj)?$/

/** The letters of a place in a host's label, without an office's: `gx` of gxggsi, `gz` of hrssgz, `xj` of xjhrss. */
const lettersOf = (label: string): string | undefined => (SERVICE.test(label) ? undefined : AROUND.exec(label)?.[1])

/** How a few cities write themselves in hosts, other than by their pinyin. */
const SPELLINGS: Record<string, PlaceCode> = {
  ordos: '150600',
  hohhot: '150100',
  harbin: '230100',
  lhasa: '540100',
  urumqi: '650100',
  xiamen: '350200',
  cnnt: '320600',
  gz: '440100',
}

interface Vote {
  code: PlaceCode
  weight: number
  signal: string
  text: string
}

/** Every place named in a text. Said again it counts more, said only once by its short name a little less. */
function namedIn(said: string, weight: number, signal: string, known: Known): Vote[] {
  // No Baoding is meant by 医保定点.
  const text = said.replace(/[医社]保定/g, ' ')
  // Nor the city of Jilin or the prefecture of Hainan by their namesakes.
  const inside = text.replace(/(?:吉林|海南)省/g, ' ')
  const votes: Vote[] = []
  for (const { code, zh } of known.divisions) {
    const short = shortName(zh)
    if (code === NATION || short.length < 2) continue
    const words = code.endsWith('0000') ? text : inside
    const times = words.split(short).length - 1
    const name = words.includes(zh) ? zh : short
    if (times > 0) votes.push({ code, weight: weight * ((name === zh ? 1 : 0.7) + 0.1 * Math.min(4, times - 1)), signal, text: name })
  }
  return votes
}

/** What the registry has on this host, with or without `www.`. */
export const rowOf = (host: string, { hosts }: Known): Known['hosts'][number] | undefined =>
  hosts.find((row) => withoutWww(row.host) === withoutWww(host))

/** True for a host that an office used years ago, as the registry says: whether it still does is not known. */
export function isUnverified(url: string | null, known: Known): boolean {
  const host = hostOf(url)
  return host !== null && known.hosts.some((row) => row.standing === 'unverified' && isUnder(host, row.host))
}

/** What the registry says: this host itself, and its neighbours under the same gov.cn name. */
function registryVotes(host: string, known: Known): Vote[] {
  const votes: Vote[] = []
  const exact = rowOf(host, known)
  if (exact !== undefined && exact.place !== NATION) votes.push({ code: exact.place, weight: 6, signal: 'registry-host', text: host })
  const own = /([a-z0-9-]{1,63})\.gov\.cn$/.exec(host)?.[1]
  if (own === undefined) return votes
  const family = known.hosts.filter((row) => row.place !== NATION && row.host.endsWith(`.${own}.gov.cn`))
  const places = new Set(family.map((row) => row.place))
  const provinces = new Set(family.map((row) => provinceOf(row.place)))
  const [code] = places.size === 1 ? places : provinces
  if (code !== undefined && provinces.size === 1) votes.push({ code, weight: 4, signal: 'host-family', text: `${own}.gov.cn` })
  return votes
}

/** What a division's pinyin or initials say, where a host's labels have them. */
function spelledVote(
  { code, pinyin, initials = '' }: Known['divisions'][number],
  labels: readonly string[],
  letters: ReadonlySet<string>,
): Vote[] {
  if (code === NATION || pinyin === undefined) return []
  if (labels.some((label) => label === pinyin || (pinyin.length >= 6 && label.startsWith(pinyin))))
    return [{ code, weight: 3.5, signal: 'host-spells-place', text: pinyin }]
  if (initials.length < 2 || !letters.has(initials)) return []
  return [{ code, weight: initials.length > 2 || code.endsWith('0000') ? 1.7 : 1.6, signal: 'host-initials', text: initials }]
}

/** What the parts of a host name say: the registry's neighbours under the same gov.cn name, pinyin, initials. */
function hostVotes(host: string, known: Known): Vote[] {
  const votes = registryVotes(host, known)
  const labels = host.replace(/\.(?:gov|com|org|net)?\.?cn$|\.(?:com|net|org)$/, '').split(/[.-]/)
  const letters = new Set(labels.flatMap((label) => lettersOf(label) ?? []))
  // A city's letters behind its province's: zjhz.
  for (const four of letters) {
    const digits = signed(four.slice(0, 2))
    const city = known.divisions.find(({ code, initials }) => digits !== undefined && code.startsWith(digits) && initials === four.slice(2))
    if (city !== undefined) votes.push({ code: city.code, weight: 3, signal: 'host-initials', text: four })
  }
  for (const label of new Set([...labels, ...letters])) {
    const code = SPELLINGS[label]
    if (code !== undefined) votes.push({ code, weight: 3.5, signal: 'host-spells-place', text: label })
  }
  votes.push(...known.divisions.flatMap((division) => spelledVote(division, labels, letters)))
  if (votes.every(({ signal }) => signal === 'host-initials')) votes.push(...countyVotes(labels, known))
  return votes
}

/** A county that spells itself out in the host stands for the city over it; a name that two provinces have says nothing. */
function countyVotes(labels: readonly string[], known: Known): Vote[] {
  const hits = (known.counties ?? []).filter(({ pinyin }) => pinyin.length >= 4 && labels.includes(pinyin))
  const [first] = hits
  if (first === undefined || new Set(hits.map(({ code }) => provinceOf(code))).size > 1) return []
  return [{ code: first.answers, weight: 3, signal: 'host-spells-county', text: first.pinyin }]
}

/** A page as the rows below look at it. */
interface PlacePage {
  excerpt: Excerpt
  host: string | null
  known: Known
  foot: string
  /** Digits of the province whose letters the ministry's host bears. */
  lettered: string | undefined
  /** What the registry has on this host; of one that somebody else may have by now, no more than whose it was. */
  registered: Known['hosts'][number] | undefined
  former: PlaceCode | null
}

const meta = ({ excerpt }: PlacePage, name: string): string => excerpt.meta[name] ?? ''

function pageOf(excerpt: Excerpt, url: string | null, known: Known): PlacePage {
  const host = hostOf(url)
  const row = rowOf(host ?? '', known)
  return {
    excerpt,
    host,
    known,
    foot: `${excerpt.main.slice(500).slice(-500)} ${excerpt.chrome}`,
    lettered: signed(/^(?:[a-z0-9-]+\.)*?([a-z]{2})\.12333\.gov\.cn$/.exec(host ?? '')?.[1]),
    ...(row?.standing === undefined ? { registered: row, former: null } : { registered: undefined, former: row.place }),
  }
}

/** The place that answers for a county by its number, else the city, else the province that numbers begin with. */
function coded({ known }: PlacePage, digits: string | undefined): { code: PlaceCode; text: string } | null {
  if (digits === undefined) return null
  const county = known.counties?.find(({ code }) => digits.startsWith(code))
  const code = [county?.answers, `${digits.slice(0, 4)}00`, `${digits.slice(0, 2)}0000`].find((one) =>
    known.divisions.some((place) => place.code === one),
  )
  return code === undefined ? null : { code, text: digits }
}

/** Signs that give one place by a number or letters. */
const CODED: readonly { name: string; weight: number; when: (page: PlacePage) => { code: PlaceCode; text: string } | null }[] = [
  {
    name: 'host-letters',
    weight: 5,
    when: ({ lettered, host }) => (lettered === undefined ? null : { code: `${lettered}0000`, text: host ?? '' }),
  },
  {
    name: 'site-code',
    weight: 5,
    when: (page) => coded(page, /^\d{10}$/.exec(meta(page, 'siteidcode'))?.[0] ?? /标识码[:: ]*(\d{10})/.exec(page.foot)?.[1]),
  },
  { name: 'police-record', weight: 2.5, when: (page) => coded(page, /公网安备\s*(\d{6})/.exec(page.foot)?.[1]) },
  {
    name: 'record-number',
    weight: 2.5,
    when: ({ foot }) => {
      const plate = /([\u4e00-\u9fff])ICP备/.exec(foot)?.[1]
      const province = signed(plate)
      return province === undefined ? null : { code: `${province}0000`, text: `${plate}ICP` }
    },
  },
]

/** Parts of the page in which every place that is named counts. */
const NAMED: readonly { name: string; weight: number; when: (page: PlacePage) => string }[] = [
  { name: 'site-name', weight: 4, when: (page) => meta(page, 'sitename') },
  { name: 'title', weight: 4, when: ({ excerpt }) => excerpt.title },
  { name: 'heading', weight: 3, when: ({ excerpt }) => excerpt.headings.slice(0, 2).join(' ') },
  { name: 'source', weight: 2, when: (page) => `${meta(page, 'contentsource')} ${meta(page, 'columnname')}` },
  { name: 'crumb', weight: 1.5, when: ({ excerpt }) => excerpt.crumb },
  { name: 'text', weight: 2, when: ({ excerpt }) => excerpt.main.slice(0, 500).replace(OF_A_PERSON, ' ') },
  { name: 'foot', weight: 1, when: ({ foot }) => foot },
  { name: 'owner', weight: 1, when: ({ foot }) => (foot.match(OWNER) ?? []).join(' ') },
]

/** A moved site says little more than its new address. */
function movedTo({ excerpt, known }: PlacePage): Vote[] {
  const others = [...excerpt.main.slice(0, 2000).matchAll(/[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.gov\.cn/g)].slice(0, 3)
  return others.flatMap(([other]) => hostVotes(other, known).map((vote) => ({ ...vote, weight: vote.weight * 0.3, signal: 'text' })))
}

/**
 * What the registry, or the ministry's own naming, says of this host outranks every sign on its pages, which may be about another place.
 */
function listedPlace({ registered, lettered }: PlacePage): PlaceCode | null {
  if (registered !== undefined && registered.place !== NATION) return registered.place
  return lettered === undefined ? null : `${lettered}0000`
}

/** `inHost`: the host spells that place. */
export type Located = { place: PlaceCode | null; inHost: boolean; why: Evidence[] }

/** The county whose own page this is, where another place than its city answers for it (雄县): what holds there holds nowhere else. */
export const countyUnder = (
  place: PlaceCode | null,
  { meta, title }: Excerpt,
  url: string | null,
  { counties = [] }: Known,
): PlaceCode | undefined =>
  counties.find(
    (county) =>
      county.answers === place &&
      county.answers !== answeringFor(county.code) &&
      (`${meta['sitename']} ${title}`.includes(county.zh ?? '') || `.${hostOf(url)}`.includes(`.${county.pinyin}.`)),
  )?.code
const national = (text: string): Located => ({ place: null, inHost: false, why: [{ signal: 'national-site', weight: 1, text }] })

/** What a page itself says, host apart. */
const pageVotes = (page: PlacePage): Vote[] => [
  ...CODED.flatMap(({ name, weight, when }): Vote[] => {
    const found = when(page)
    return found === null ? [] : [{ ...found, weight, signal: name }]
  }),
  ...NAMED.flatMap(({ name, weight, when }) => namedIn(when(page), weight, name, page.known)),
  ...movedTo(page),
]

/**
 * The place whose rules a page is about: city where sure, else province, else null. National sites give null.
 * Every sign votes; the province with most weight wins, then a city inside it that is named or coded.
 */
export function locate(excerpt: Excerpt, url: string | null, known: Known): Located {
  const page = pageOf(excerpt, url, known)
  const { host, registered, former } = page
  const listed = listedPlace(page)
  if (host !== null && listed === null && (registered !== undefined || NATIONAL_HOST.test(host))) return national(host)
  const byHost = host === null || former !== null ? [] : hostVotes(host, known)
  // A ministry's code is also on the sites of its offices in the provinces (bm29 on every tax bureau's): their hosts say which.
  const code = meta(page, 'siteidcode')
  if (/^bm\d/i.test(code) && listed === null && !byHost.some(({ weight }) => weight >= 3)) return national(code)
  const votes = [...byHost, ...pageVotes(page)]
  const province = provinceBy(votes, listed)
  if (province === null) return { place: former, inHost: false, why: [] }
  const own = votes.filter((vote) => provinceOf(vote.code) === province)
  const place = listed !== null && listed !== provinceOf(listed) ? listed : cityBy(own, province, page)
  const why = own.toSorted((a, b) => b.weight - a.weight).slice(0, 3)
  const inHost = byHost.some(({ code }) => code === place)
  return { place, inHost, why: why.map(({ signal, weight, text }) => ({ signal: `place-${signal}`, weight, text })) }
}

/** Weight by place, the heaviest first. */
function tally(votes: readonly { code: PlaceCode; weight: number }[]): [PlaceCode, number][] {
  const sums = new Map<PlaceCode, number>()
  for (const { code, weight } of votes) sums.set(code, (sums.get(code) ?? 0) + weight)
  return [...sums].toSorted((a, b) => b[1] - a[1])
}

/** The province that most speaks for; that of a listed host before all, and none on a tie or on little. */
function provinceBy(votes: readonly Vote[], listed: PlaceCode | null): PlaceCode | null {
  const sums = tally(votes.map(({ code, weight }) => ({ code: provinceOf(code), weight })))
  const own = listed === null ? undefined : sums.find(([code]) => code === provinceOf(listed))
  const best = own ?? sums[0]
  if (best === undefined || best[1] < 1.5 || (listed === null && sums[1]?.[1] === best[1])) return null
  return best[0]
}

/**
 * The city in a province that is sure enough, else whose the host was, else the province; a province's own host takes more to be a city's
 * page.
 */
function cityBy(votes: readonly Vote[], province: PlaceCode, { registered, former }: PlacePage): PlaceCode {
  const itsOwn = registered?.place === province
  // Mentions in the text tell the province well enough, but a province's page mentions many cities; nor is a number alone enough on it.
  const share = (signal: string): number => (/^(?:text|foot|crumb|source)$/.test(signal) ? 4 : itsOwn && signal === 'site-code' ? 2 : 1)
  const cities = votes.filter(({ code }) => code !== province).map(({ code, weight, signal }) => ({ code, weight: weight / share(signal) }))
  const [city, rival] = tally(cities)
  const enough = itsOwn && !province.startsWith('11') ? 4 : 2.5
  if (city !== undefined && city[1] >= enough && (rival === undefined || city[1] >= rival[1] * 1.5)) return city[0]
  return former !== null && provinceOf(former) === province ? former : province
}
