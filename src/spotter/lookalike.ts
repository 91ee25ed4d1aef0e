import type { Evidence } from '../domain/page.ts'
import type { Heads } from './heads.ts'
import { isBureauName } from './heads.ts'
import { hostOf } from './host.ts'
import type { Reading } from './reading.ts'
import { isCentreOf, shortName } from './places.ts'
import type { Known } from './places.ts'
import { OFFICE, SCHEME } from './words.ts'
import { count, first } from './text.ts'

/** What a page asks a person to type in, by the words beside its fields. */
const ASKED: readonly [what: string, words: RegExp, weight: number][] = [
  ['id-number', /身份证|证件号|公民身份号码/, 1.5],
  ['bank-card', /银行卡|储蓄卡|信用卡|(?<!社保|医保|公积金|保障)卡号|cvv|有效期|支付密码|取款密码/i, 1.5],
  ['sms-code', /短信|手机(?:短信)?(?:动态)?(?:验证)?码|动态(?:验证)?码/, 1.5],
  ['personal-number', /社会保障号|社保(?:编号|编码|号|卡号|卡)|个人(?:编号|账号|客户号)|医保(?:卡号|号|卡)|公积金(?:账号|卡号)/, 1],
  ['phone', /手机号|联系电话|电话号码/, 0.25],
]

/** What a city's entrance is called after the place's name: 石家庄社保, 天津公积金查询. */
const ENTRANCE = /^(?:市|省)?(?:个人|单位)?(?:社保|医保|社会保险|医疗保险|公积金|住房公积金|人社)(?:局|网|中心|查询|登录|服务|认证|激活|平台|电子凭证|系统|个人|大厅|官网)*$/
/** Bureau services that are told apart from news by having nothing else in the title. */
const SERVICE = /^(?:国家|中国|全国)?(?:医保|社保|社会保障|医疗保障|电子社保|社会保险)(?:卡|电子凭证|凭证|服务|公共|信息|平台|认证|激活|升级|领取|系统|重疾|补贴|账户|年审|局)+(?:平台|系统|中心|登录|入口|申[领请])*$/
/** An authority by its name: an office with what makes it one, or the state's own platform. */
const AUTHORITY = new RegExp(`${OFFICE}(?:基金|事业|管理|服务|事务|经办|行政)*(?:局|厅|部(?![门分])|委员会|中心)|税务总?局|电子税务局|(?:国家|全国|中国|中华人民共和国)(?:${OFFICE}|税务|社保)(?:总?局|部|中心)?|12333|12366|12393`, 'g')
/** The foot of a page where its owner stands. */
const OWNER = /(?:版权所有|主办(?:单位|机关)?|承办(?:单位)?|copyright)[^。\n]{0,40}/gi
const AFTER_OWNER = /.{0,30}版权所有/g
/** Speaks for an authority without being one. */
const CLAIM = new RegExp(`(?:${OFFICE}(?:[局厅部]|中心)?|人社部|税务[总]?局?|国家|政府|官方)(?:官方|正式|独家|唯一)?(?:授权|指定|委托)`)
/** No office asks for this. */
const CARD_PASSWORD = /(?:取款|支付|银行卡|储蓄卡|信用卡|社保卡|社会保障卡|医保卡|卡)密码|cvv/i
/** Who signs in at work signs in to an employer's or a hospital's own system. */
const INTERNAL = /工号|员工|医[生师]|护士|科室|(?:所属|选择)?部门(?:名称|编号|$)|操作员|管理员|租户|企业(?:账号|代码)|HIS\b/i
const HOSPITAL = /医院|卫生院|诊所|药[店房]|门诊部/
const BANK = /(?:中国|[\u4e00-\u9fff]{2})银行(?:股份|官网|版权|信用卡中心|网上|手机银行)|农村?信用?社/
/** Names and bare numbers under which offices off gov.cn are found. */
const OFFICE_ENDING = /\.(?:com|net|org|cn|xn--fiqs8s|xn--io0a7i|xn--55qx5d|xn--zfr164b|xn--55qw42g)$|^[\d.]+$|^\[/
/** Addresses that only the person's own machine or house can serve. */
const PRIVATE_HOST = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|\[f[cd]|[^.]+$)|\.(?:local|localhost|lan|intranet|internal|corp|test)$/
const STAMP = /(?:社会保险|社保|医疗保障|医保|人力资源和社会保障|公积金管理)[\u4e00-\u9fff]{0,8}(?:局|中心|厅)\s*\(?(?:章|盖章|专用章|业务专用章)\)?/
const CERTIFICATE = /(?:人社|社保|社会保险|参保|医保|缴费).{0,12}(?:表单|证明|凭证|证书).{0,4}(?:验证|核验|查验)|(?:参保|缴费)(?:缴费)?证明/
/** What sells or reports gives itself away: prices, firms, editors. */
const TRADE = /代缴|代办|代理|挂靠|服务费|套餐|立即(?:咨询|购买|参保|开通|计算)|充值|购买|加盟|有限公司|人力资源公司|劳务派遣|人事外包|客户案例|企业版|计算器|论坛|百科|导航|黄页|招聘|400-\d|开发者|员工手册/g
const PRESS = /记者|责任编辑|责编|来源:|编辑:|评论|本报|转载|新闻网|日报|晚报|澎湃|作者/g

/** What may follow an authority's name in the name of its site; anything else makes a sentence of it (市医保局提醒…). */
const SITE_OF = /^(?:[\u4e00-\u9fff]{0,10}(?:平台|系统|大厅|入口|官网|网站|门户|中心|网|认证|登录|申[领请]|领取|查询|缴费|服务|激活|年审|补贴))?$/

/** The first of the names that is an authority's, or a place's entrance, and nothing else. */
function posedAs(names: readonly string[], known: Known): { name: string; authority: boolean } | undefined {
  const places = known.divisions.map(({ zh }) => shortName(zh)).filter((name) => name.length > 1)
  for (const name of names.map((text) => text.replace(/\s/g, ''))) {
    const offices = [...name.slice(0, 60).matchAll(AUTHORITY)]
    if (offices.some(({ 0: office, index }) => index <= 24 && SITE_OF.test(name.slice(index + office.length)))) return { name, authority: true }
    const place = places.find((short) => name.startsWith(short))
    if (place !== undefined && isBureauName(name)) return { name, authority: true }
    if (place !== undefined && ENTRANCE.test(name.slice(place.length))) return { name, authority: false }
  }
  return undefined
}

/**
 * What speaks for or against a page that is not on an official host passing itself off as a bureau. A name alone is not
 * enough: the list of official hosts can never be complete, so it takes a name and a request for what only a bureau needs,
 * or something that no honest page carries.
 */
export function imitationEvidence(reading: Reading, heads: Heads, url: string | null, known: Known): Evidence[] {
  const found: Evidence[] = []
  const add = (signal: string, weight: number, text: string): void => { found.push({ signal, weight, text: text.slice(0, 80) }) }
  const { meta, main, title, labels } = reading
  const host = hostOf(url)
  if (host !== null && PRIVATE_HOST.test(host)) return found
  const opening = title.split(/\s*[-_|–—>]+\s*|\s/)[0] ?? ''
  const names = [opening, heads.subject[0] ?? '', reading.headings[0] ?? '']
  const foot = `${main.slice(-400)} ${reading.chrome}`
  const posed = posedAs(names, known)
  const called = names.find(isBureauName) ?? names.find((name) => SERVICE.test(name))
  if (posed !== undefined) add('poses-as-bureau', 3.5, posed.name)
  else if (isBureauName(heads.site) || first(heads.site, AUTHORITY) !== '') add('names-a-bureau-as-its-site', 3, heads.site)
  else if (called !== undefined) add('named-like-a-service', 2, called)
  if (posed !== undefined && main.length > 30 && count(main, /[\u4e00-\u9fff]/g) < main.length / 2) add('text-is-about-something-else', 2, main)

  const claimed = `${meta['sitedomain'] ?? ''} ${meta['url'] ?? ''}`
  if (/\.gov\.cn/.test(claimed) && (host === null || !claimed.includes(host))) add('claims-an-official-address', 4, claimed)
  const code = /\d{10}/.exec(meta['siteidcode'] ?? '')?.[0] ?? /标识码\D{0,3}(\d{10})/.exec(foot)?.[1]
  if (code !== undefined) add('carries-a-government-site-code', 1.5, code)
  if (url !== null && /gov[.-]?cn|(?:^|[/.-])gov[.-](?![a-z]{2}(?:[/:]|$))/.test(url.replace(/[?#].*/, ''))) add('official-name-inside-the-address', 2, url)

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
    grave = claims || secret !== null || (posed?.authority === true && asks('password', 'bank-card', 'sms-code'))
  }
  const owner = [...foot.match(OWNER) ?? [], ...foot.match(AFTER_OWNER) ?? []].find((text) => first(text, AUTHORITY) !== '')
  // Beside a bureau's name and no request, its copyright line says only once more who it may well be.
  if (owner !== undefined) add('signed-as-a-bureau', posed !== undefined && !asks('id-number', 'personal-number', 'bank-card', 'sms-code', 'password') ? 0.4 : 2, owner)
  if (host !== null && (posed?.authority === true || owner !== undefined) && !OFFICE_ENDING.test(host)) add('ending-no-office-uses', 2, host)
  const stamp = STAMP.exec(main)
  if (stamp !== null) add('carries-a-bureau-stamp', 3, stamp[0])
  const certificate = CERTIFICATE.exec(`${title} ${main}`)
  if (certificate !== null) add('shows-a-bureau-certificate', 2, certificate[0])

  const whole = `${title} ${meta['keywords'] ?? ''} ${meta['description'] ?? ''} ${main.slice(0, 6000)} ${reading.chrome} ${reading.links.join(' ')}`
  const trade = count(whole, TRADE)
  if (trade > 0 && !grave) add('sells-a-service', -Math.min(5, 1 + trade), first(whole, TRADE))
  const press = count(`${title} ${main.slice(0, 300)} ${main.slice(-200)}`, PRESS)
  if (press > 0) add('reads-like-press', -Math.min(4, 1.5 * press), first(whole, PRESS) || '来源')
  const internal = INTERNAL.exec(`${asked} ${title}`) ?? HOSPITAL.exec(`${title} ${heads.subject.join(' ')} ${heads.site} ${reading.headings[0] ?? ''}`)
  if (internal !== null) add('an-employer-or-hospital', -3, internal[0])
  if (/百科|论坛|贴吧|导航|黄页|招聘|地图|点评|问答|知道/.test(title)) add('a-site-about-offices', -4, title)
  if (host !== null && /\.(?:edu|ac)\.cn$/.test(host)) add('a-school', -3, host)
  const bank = BANK.exec(`${title} ${heads.site} ${foot}`)
  if (bank !== null) add('a-bank', -2, bank[0])
  if (posed !== undefined && host !== null && !asks('bank-card') && !asks('card-password') && isCentreOf(host, known))
    add('host-like-a-centre', -6, host)
  if (reading.fields === 0 && main.length > 1500 && posed === undefined) add('long-text-without-a-form', -3, `${main.length}`)
  return found
}

export const IMITATION_THRESHOLD = 4.5
