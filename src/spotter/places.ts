import type { Evidence } from '../domain/page.ts'
import type { PlaceCode } from '../domain/place.ts'
import { NATION, provinceOf } from '../domain/place.ts'
import { shortName } from '../domain/places/shortName.ts'
import type { Excerpt } from './excerpt.ts'
import { hostOf } from './host.ts'

/** What the caller knows about the country: official hosts with the place they serve, and the names of places. */
export interface Known {
  hosts: readonly { host: string; place: PlaceCode; operator: string; purposes?: readonly string[]; standing?: string | undefined }[]
  divisions: readonly { code: PlaceCode; zh: string; pinyin?: string; initials?: string }[]
  /** Counties with the place that answers for them. */
  counties?: readonly { code: PlaceCode; pinyin: string; answers: PlaceCode }[]
}

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
  '(?:s|sh|sheng|shi|gg)?(?:hrss|rsj|rsw|rst|rs|rlzy|rlsb|ldbz|lss|lsb|si|sb|sbj|sbzx|shbx|yb|ybj|ylbz|ylbx|gjj|zfgjj|12333|tax|jy|zwfw)'
const AROUND = new RegExp(`^(?:${OFFICE})?([a-z]{2,4}?)(?:${OFFICE})?$`)

/** The letters of a place in a host's label, without an office's: `gx` of gxggsi, `gz` of hrssgz, `xj` of xjhrss. */
const lettersOf = (label: string): string | undefined => AROUND.exec(label)?.[1]

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
  const votes: Vote[] = []
  for (const { code, zh } of known.divisions) {
    const short = shortName(zh)
    if (code === NATION || short.length < 2) continue
    const times = text.split(short).length - 1
    const name = text.includes(zh) ? zh : short
    if (times > 0) votes.push({ code, weight: weight * ((name === zh ? 1 : 0.7) + 0.1 * Math.min(4, times - 1)), signal, text: name })
  }
  return votes
}

/** What the parts of a host name say: the registry's neighbours under the same gov.cn name, pinyin, initials. */
function hostVotes(host: string, known: Known): Vote[] {
  const votes: Vote[] = []
  const bare = host.replace(/^www\./, '')
  const exact = known.hosts.find((row) => row.host.replace(/^www\./, '') === bare)
  if (exact !== undefined && exact.place !== NATION) votes.push({ code: exact.place, weight: 6, signal: 'registry-host', text: host })
  const own = /([a-z0-9-]{1,63})\.gov\.cn$/.exec(host)?.[1]
  if (own !== undefined) {
    const family = known.hosts.filter((row) => row.place !== NATION && row.host.endsWith(`.${own}.gov.cn`))
    const places = new Set(family.map((row) => row.place))
    const provinces = new Set(family.map((row) => provinceOf(row.place)))
    const [code] = places.size === 1 ? places : provinces
    if (code !== undefined && provinces.size === 1) votes.push({ code, weight: 4, signal: 'host-family', text: `${own}.gov.cn` })
  }
  const labels = host.replace(/\.(?:gov|com|org|net)?\.?cn$|\.(?:com|net|org)$/, '').split(/[.-]/)
  const letters = new Set(labels.flatMap((label) => lettersOf(label) ?? []))
  for (const label of new Set([...labels, ...letters])) {
    const code = SPELLINGS[label]
    if (code !== undefined) votes.push({ code, weight: 3.5, signal: 'host-spells-place', text: label })
  }
  for (const { code, pinyin, initials } of known.divisions) {
    if (code === NATION || pinyin === undefined) continue
    const spelled = labels.some((label) => label === pinyin || (pinyin.length >= 6 && label.startsWith(pinyin)))
    if (spelled) votes.push({ code, weight: 3.5, signal: 'host-spells-place', text: pinyin })
    else if (initials !== undefined && initials.length >= 2 && letters.has(initials))
      votes.push({ code, weight: initials.length > 2 || code.endsWith('0000') ? 1.7 : 1.6, signal: 'host-initials', text: initials })
  }
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

/**
 * The place whose rules a page is about: city where sure, else province, else null. National sites give null.
 * Every sign votes; the province with most weight wins, then a city inside it that is named or coded.
 */
export function locate(excerpt: Excerpt, url: string | null, known: Known): { place: PlaceCode | null; why: Evidence[] } {
  const host = hostOf(url)
  const meta = (name: string): string => excerpt.meta[name] ?? ''
  const foot = `${excerpt.main.slice(500).slice(-500)} ${excerpt.chrome}`
  const bare = host?.replace(/^www\./, '')
  const registered = known.hosts.find((row) => row.host.replace(/^www\./, '') === bare)
  const lettered = signed(/^(?:[a-z0-9-]+\.)*?([a-z]{2})\.12333\.gov\.cn$/.exec(host ?? '')?.[1])
  /** What the registry, or the ministry's own naming, says of this host outranks every sign on its pages, which may be about another place. */
  const listed =
    registered !== undefined && registered.place !== NATION ? registered.place : lettered === undefined ? null : `${lettered}0000`
  if (host !== null && listed === null && (registered !== undefined || NATIONAL_HOST.test(host)))
    return { place: null, why: [{ signal: 'national-site', weight: 1, text: host }] }
  const votes: Vote[] = host === null ? [] : hostVotes(host, known)
  // A ministry's code is also on the sites of its offices in the provinces (bm29 on every tax bureau's): their hosts say which.
  if (/^bm\d/i.test(meta('siteidcode')) && listed === null && !votes.some(({ weight }) => weight >= 3))
    return { place: null, why: [{ signal: 'national-site', weight: 1, text: meta('siteidcode') }] }
  if (lettered !== undefined) votes.push({ code: `${lettered}0000`, weight: 5, signal: 'host-letters', text: host ?? '' })
  const codes = new Set(known.divisions.map(({ code }) => code))
  const coded = (digits: string, weight: number, signal: string): void => {
    const code = [`${digits.slice(0, 4)}00`, `${digits.slice(0, 2)}0000`].find((candidate) => codes.has(candidate))
    if (code !== undefined) votes.push({ code, weight, signal, text: digits })
  }
  const site = /^\d{10}$/.exec(meta('siteidcode')) ?? /标识码[:: ]*(\d{10})/.exec(foot)
  if (site !== null) coded(site[1] ?? site[0], 5, 'site-code')
  const police = /公网安备\s*(\d{6})/.exec(foot)?.[1]
  if (police !== undefined) coded(police, 2.5, 'police-record')
  const plate = /([\u4e00-\u9fff])ICP备/.exec(foot)?.[1]
  const province = signed(plate)
  if (province !== undefined) votes.push({ code: `${province}0000`, weight: 2.5, signal: 'record-number', text: `${plate}ICP` })
  votes.push(
    ...namedIn(meta('sitename'), 4, 'site-name', known),
    ...namedIn(excerpt.title, 4, 'title', known),
    ...namedIn(excerpt.headings.slice(0, 2).join(' '), 3, 'heading', known),
    ...namedIn(`${meta('contentsource')} ${meta('columnname')}`, 2, 'source', known),
    ...namedIn(excerpt.crumb, 1.5, 'crumb', known),
    ...namedIn(excerpt.main.slice(0, 500).replace(OF_A_PERSON, ' '), 2, 'text', known),
    ...namedIn(foot, 1, 'foot', known),
    ...namedIn((foot.match(OWNER) ?? []).join(' '), 1, 'owner', known),
  )
  // A moved site says little more than its new address.
  for (const [other] of [...excerpt.main.slice(0, 2000).matchAll(/[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.gov\.cn/g)].slice(0, 3))
    votes.push(...hostVotes(other, known).map((vote) => ({ ...vote, weight: vote.weight * 0.3, signal: 'text' })))
  const tally = new Map<string, number>()
  for (const { code, weight } of votes) tally.set(provinceOf(code), (tally.get(provinceOf(code)) ?? 0) + weight)
  const own = listed === null ? null : provinceOf(listed)
  const [best, next] = [...tally].sort((a, b) => Number(b[0] === own) - Number(a[0] === own) || b[1] - a[1])
  if (best === undefined || best[1] < 1.5 || (listed === null && next !== undefined && next[1] === best[1])) return { place: null, why: [] }

  // Mentions in the text tell the province well enough, but a province's page mentions many cities.
  const cities = new Map<string, number>()
  for (const { code, weight, signal } of votes)
    if (provinceOf(code) === best[0] && code !== best[0]) {
      cities.set(code, (cities.get(code) ?? 0) + (/^(?:text|foot|crumb|source)$/.test(signal) ? weight / 4 : weight))
    }
  const [city, rival] = [...cities].sort((a, b) => b[1] - a[1])
  const ofProvince = registered?.place === best[0] && !best[0].startsWith('11') ? 4 : 2.5
  const sure = city !== undefined && city[1] >= ofProvince && (rival === undefined || city[1] >= rival[1] * 1.5)
  const place = listed !== null && listed !== own ? listed : sure ? city[0] : best[0]
  const why = votes
    .filter(({ code }) => provinceOf(code) === best[0])
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
  return { place, why: why.map(({ signal, weight, text }) => ({ signal: `place-${signal}`, weight, text })) }
}
