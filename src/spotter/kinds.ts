import type { Evidence, PageKind } from '../domain/page.ts'
import type { Heads } from './heads.ts'
import { isBureauName } from './heads.ts'
import type { Reading } from './reading.ts'
import { count } from './text.ts'

/** What is done on a page of each kind, in the words of titles, buttons and labels. */
const WORDS: Record<Exclude<PageKind, 'portal'>, RegExp> = {
  login: /登[录陆]|统一身份认证|扫码|忘记密码/g,
  register: /(?:新|增员|减员|人员|单位|参保|续保|停保|退保|就业失业|参保信息).{0,4}(?:登记|申报|变更)|登记|参保|续保|停保|增员|减员|报名|开户/g,
  pay: /缴费|缴纳|缴款|征缴|核定|补缴|扣款|代扣|征集|缴存基数申报|费款/g,
  query: /查询|打印|下载证明|明细|参保证明|权益记录|进度/g,
  unemployment: /失业/g,
  medical: /医保|医疗(?:保险|保障|救助|费)|生育(?:津贴|保险|医疗)|门诊|就医|大病|药品|医用耗材|护理保险|异地(?:安置|转诊)/g,
  transfer: /转移接续|关系转[移入出]|转移申请|异地转[移入]|跨(?:省|统筹区?).{0,4}转移|接续/g,
  pension: /养老|退休|待遇(?:领取)?资格认证|养老金/g,
  'provident-fund': /公积金|缴存/g,
  policy: /条例|办法|规定|通知|意见|决定|公告|通告|细则|方案|政策|解读|第\d+号|〔\d{4}〕|\[\d{4}\]|调整.{0,20}(?:基数|标准|比例)|上下限|缴费基数/g,
  guide: /指南|指引|手册|流程|须知|问答|怎么|如何|怎样|常见问题|操作|攻略|一图|看这里|收好|材料清单|办事/g,
}
const FORMS: readonly PageKind[] = ['login', 'register', 'pay', 'query', 'transfer']
const SCHEMES: readonly PageKind[] = ['unemployment', 'medical', 'pension', 'provident-fund']

const has = (pattern: RegExp, text: string): boolean => count(text, pattern) > 0

/** What kind of page this is, with the reason. Only meaningful once the page is known to be about social insurance. */
export function kindOf(reading: Reading, heads: Heads): { kind: PageKind; why: Evidence } {
  const { main, buttons, labels, fields } = reading
  const head = heads.subject.join(' · ')
  const because = (kind: PageKind, text: string, weight = 1): { kind: PageKind; why: Evidence } =>
    ({ kind, why: { signal: `kind-${kind}`, weight, text: text.slice(0, 80) } })
  const named = SCHEMES.filter((kind) => has(WORDS[kind], head))
  const interactive = fields > 0 && (buttons.length > 0 || fields > 1) && main.length < 4000

  if (has(/(?:操作|用户|使用)(?:操作)?(?:手册|说明|指南)/g, `${head} ${reading.headings.slice(0, 3).join(' ')}`)) return because('guide', head)
  if (reading.password || (has(WORDS.login, head) && main.length < 600)) return because('login', reading.password ? '密码' : head)
  const home = heads.subject.length === 0 || heads.subject.every(isBureauName)
  if (interactive && !(home && fields < 2)) {
    const scores = [...FORMS.filter((kind) => kind !== 'login'), ...SCHEMES].map((kind) => {
      const pattern = WORDS[kind as keyof typeof WORDS]
      const caption = buttons.join(' ')
      const first = reading.headings[0] ?? main.slice(0, 40)
      return { kind, score: 3 * Math.min(2, count(head, pattern)) + 2 * Math.min(1, count(first, pattern)) + Math.min(2, count(caption, pattern)) + Math.min(2, count(labels.join(' '), pattern)) / 4 + Math.min(3, count(main, pattern)) / 4 }
    })
    const best = scores.sort((a, b) => b.score - a.score)[0]!
    if (best.score > 0) return because(best.kind, head || buttons.join(' '), best.score)
  }
  if (home) {
    const site = `${head} ${heads.site} ${reading.title}`
    return has(WORDS['provident-fund'], site) ? because('provident-fund', site) : because('portal', site.trim())
  }
  if (has(WORDS.transfer, head)) return because('transfer', head)
  if (named.length === 1) return because(named[0]!, head)
  if (has(WORDS.policy, head)) return because('policy', head)
  if (has(WORDS.guide, head)) return because('guide', head)
  if (has(WORDS.query, head)) return because('query', head)
  if (has(WORDS.pay, head)) return because('pay', head)
  if (has(WORDS.register, head)) return because('register', head)
  const column = SCHEMES.filter((kind) => has(WORDS[kind], heads.column))
  const counted = SCHEMES.map((kind) => ({ kind, n: count(main, WORDS[kind as keyof typeof WORDS]) })).sort((a, b) => b.n - a.n)
  const [most, next] = [counted[0]!, counted[1]!]
  if (column.length === 1) return because(column[0]!, heads.column)
  if (most.n >= 3 && most.n >= 2 * next.n) return because(most.kind, `${main.match(WORDS[most.kind as keyof typeof WORDS])?.[0]} ×${most.n}`)
  if (main.length > 400) return has(WORDS.guide, main.slice(0, 400)) ? because('guide', main) : because('policy', main)
  return because('portal', reading.title)
}
