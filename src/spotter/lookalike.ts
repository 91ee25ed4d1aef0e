import type { Evidence } from '../domain/page.ts'
import type { Heads } from './heads.ts'
import { isBureauName } from './heads.ts'
import { hostOf } from './host.ts'
import type { Reading } from './reading.ts'
import { SCHEME } from './words.ts'
import { count, first } from './text.ts'

/** What a page asks a person to type in, by the words beside its fields. */
const ASKED: Record<string, RegExp> = {
  'id-number': /身份证|证件号|公民身份号码/,
  'bank-card': /银行卡|储蓄卡|信用卡|卡号(?!.*社保)|cvv|有效期|支付密码|取款密码/i,
  'sms-code': /短信|手机(?:短信)?(?:动态)?(?:验证)?码|动态(?:验证)?码/,
  'personal-number': /社会保障号|社保(?:编号|编码|号|卡号|卡)|个人(?:编号|账号|客户号)|医保(?:卡号|号|卡)|公积金(?:账号|卡号)/,
  phone: /手机号|联系电话|电话号码/,
}

/** A page named like 石家庄社保 or 天津公积金查询: a place and a scheme, as a bureau's entrance is called. */
const ENTRANCE = /^[\u4e00-\u9fff]{2,9}(?:社保|医保|社会保险|医疗保险|公积金|住房公积金)(?:局|网|中心|查询|登录|服务|认证|激活|平台|电子凭证|系统|个人)*$/
/** Bureau services that are told apart from news by having nothing else in the title. */
const SERVICE = /(?:国家|中国|全国)?(?:医保|社保|社会保障|医疗保障|电子社保|社会保险)(?:卡|电子凭证|凭证|服务|公共|信息|平台|认证|激活|升级|领取|系统|重疾|补贴|账户|年审|局)+(?:平台|系统|中心|登录|入口|申[领请])*$/
const STAMP = /(?:社会保险|社保|医疗保障|医保|人力资源和社会保障|公积金管理)[\u4e00-\u9fff]{0,8}(?:局|中心|厅)\s*\(?(?:章|盖章|专用章|业务专用章)\)?/
const CERTIFICATE = /(?:人社|社保|社会保险|参保|医保|缴费).{0,12}(?:表单|证明|凭证|证书).{0,4}(?:验证|核验|查验)|(?:参保|缴费)(?:缴费)?证明/
/** What sells or reports gives itself away: prices, firms, editors. */
const TRADE = /代缴|代办|代理|挂靠|服务费|套餐|立即(?:咨询|购买|参保|开通|计算)|充值|购买|加盟|有限公司|人力资源公司|劳务派遣|人事外包|客户案例|企业版|计算器|论坛|百科|导航|黄页|招聘|400-\d|开发者|员工手册/g
const PRESS = /记者|责任编辑|责编|来源:|编辑:|评论|本报|转载|新闻网|日报|晚报|澎湃|作者/g

/** What speaks for or against a page that is not on an official host passing itself off as a bureau. */
export function imitationEvidence(reading: Reading, heads: Heads, url: string | null): Evidence[] {
  const found: Evidence[] = []
  const add = (signal: string, weight: number, text: string): void => { found.push({ signal, weight, text: text.slice(0, 80) }) }
  const { meta, main, title, labels } = reading
  const host = hostOf(url)
  const opening = title.split(/\s*[-_|–—>]+\s*|\s/)[0] ?? ''
  const names = [opening, heads.subject[0] ?? '', reading.headings[0] ?? '']
  const posed = names.find(isBureauName) ?? names.find((name) => ENTRANCE.test(name)) ?? names.find((name) => SERVICE.test(name))
  if (posed !== undefined) add('poses-as-bureau', 5, posed)
  else if (isBureauName(heads.site)) add('names-a-bureau-as-its-site', 3, heads.site)

  const claimed = `${meta['sitedomain'] ?? ''} ${meta['url'] ?? ''}`
  if (/\.gov\.cn/.test(claimed) && (host === null || !claimed.includes(host))) add('claims-an-official-address', 4, claimed)
  if (meta['siteidcode'] !== undefined && /\d{10}/.test(meta['siteidcode'])) add('carries-a-government-site-code', 1.5, meta['siteidcode'])
  if (url !== null && /gov\.cn/.test(url.replace(/[?#].*/, ''))) add('official-name-inside-the-address', 2, url)

  const head = `${heads.subject.join(' ')} ${heads.site}`
  const scheme = first(head, SCHEME)
  if (scheme !== '') add('head-names-scheme', 1.5, scheme)
  else if (first(main, SCHEME) !== '') add('text-names-scheme', 0.5, first(main, SCHEME))
  // A form of a bank or shop is not ours to judge.
  if (found.length === 0 && !CERTIFICATE.test(`${title} ${main}`)) return found
  const asked = labels.join(' ')
  if (reading.fields > 0) {
    for (const [what, pattern] of Object.entries(ASKED)) {
      const hit = pattern.exec(asked)
      if (hit !== null) add(`asks-for-${what}`, what === 'phone' ? 0.5 : 1.5, hit[0])
    }
    if (reading.password) add('asks-for-password', 1.5, '密码')
  }
  const stamp = STAMP.exec(main)
  if (stamp !== null) add('carries-a-bureau-stamp', 3, stamp[0])
  const certificate = CERTIFICATE.exec(`${title} ${main}`)
  if (certificate !== null) add('shows-a-bureau-certificate', 2, certificate[0])

  const whole = `${title} ${meta['keywords'] ?? ''} ${meta['description'] ?? ''} ${main.slice(0, 6000)} ${reading.chrome} ${reading.links.join(' ')}`
  const trade = count(whole, TRADE)
  if (trade > 0) add('sells-a-service', -Math.min(5, 1 + trade), first(whole, TRADE))
  const press = count(`${title} ${main.slice(0, 300)} ${main.slice(-200)}`, PRESS)
  if (press > 0) add('reads-like-press', -Math.min(4, 1.5 * press), first(whole, PRESS) || '来源')
  if (reading.fields === 0 && main.length > 1500 && posed === undefined) add('long-text-without-a-form', -3, `${main.length}`)
  return found
}

export const IMITATION_THRESHOLD = 4.5
