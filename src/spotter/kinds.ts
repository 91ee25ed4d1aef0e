import type { Evidence, PageKind } from '../domain/page.ts'
import { isArticle } from './article.ts'
import type { Heads } from './heads.ts'
import { isBureauName, subjectOf } from './heads.ts'
import { hostOf, isRoot } from './host.ts'
import type { Reading } from './reading.ts'
import { count, first } from './text.ts'

/** What is done on a page of each kind, in the words of titles, buttons and labels. */
const WORDS: Record<Exclude<PageKind, 'portal'>, RegExp> = {
  login: /(?<!请)登[录陆]|统一身份认证|扫码|忘记密码/g,
  register:
    /(?:参保|[续停增退减]保|增员|减员|人员|单位|信息).{0,4}(?:登记|申报|变更)|登记|新?参保(?!人|证明|缴费证明|地|信息|状态)|[续停退]保|增员|减员|开户/g,
  pay: /(?:工资|基数|费)申报|缴费(?!基数|年限|记录|证明|明细|工资|清单|情况|信息|历史|对账)|缴纳|缴款|征缴|核定|补缴|扣款|代扣|征集|费款/g,
  query: /查询|打印|下载|明细|(?:参保|缴费)(?:缴费)?证明|(?:缴费|缴存|参保|权益|账户).{0,4}(?:清单|情况|历史|对账)|权益记录|进度|记录/g,
  unemployment: /失业|稳岗/g,
  medical:
    /医保|医疗(?:保险|保障|救助|费|待遇)|生育(?:津贴|保险|医疗|待遇)|门诊|就医|大病|药品|医用耗材|护理保险|异地(?:安置|转诊)|慢性?病/g,
  transfer: /转移接续|关系转[移入出]|转移申请|异地转[移入]|跨(?:省|统筹).{0,6}转移|接续/g,
  pension: /养老|退休|待遇(?:领取)?资格认证/g,
  'provident-fund': /公积金|缴存/g,
  policy: /条例|办法|规定|通知|意见|决定|公告|通告|细则|方案|政策|解读|第\d+号|[〔[(]\d{4}[)〕\]]|上下限|缴费(?:工资)?基数(?!申报)/g,
  guide: /指南|指引|手册|流程|须知|问答|怎么|如何|怎样|常见问题|操作|攻略|一图|看这里|收好|材料|(?<!网上|在线)办事(?!大厅|服务|平台)|咋/g,
}
type Worded = keyof typeof WORDS
/** What only the person in front of a form can fill in. */
const PERSONAL = /姓名|证件|身份证|号码|编号|[账帐][号户]|手机|电话|险种|年月|日期|金额|档次|单位|户[口籍]|参保|地址|密码|验证码|类型|原因/
const SCHEMES = ['unemployment', 'medical', 'pension', 'provident-fund'] as const satisfies readonly Worded[]
const ACTS = ['transfer', 'register', 'pay', 'query'] as const satisfies readonly Worded[]

/** Several senders before a title's subject (市人社局 市医保局 市税务局关于…): who writes together says nothing of what about. */
const SENDERS =
  /(?:(?:(?!局|厅|部|委|中心|办公室|分行)[\u4e00-\u9fff()]){0,20}(?:局|厅|部|委员会|委(?!员会)|中心|办公室|分行)[ 、,·]{0,4}){2,12}(?=关于|印发|转发)|[\u4e00-\u9fff()]{1,20}?(?:局|厅|部)等[\u4e00-\u9fff\d]{1,3}(?:个)?(?:部门|单位)(?=关于|印发|转发)/g

const has = (kind: Worded, text: string): boolean => count(text, WORDS[kind]) > 0

/**
 * What kind of page this is, with the reason; only meaningful once the page is known to be about social insurance.
 * A form is named by what is done in it, a document by the scheme it treats, a home page by its bureau.
 */
export function kindOf(reading: Reading, heads: Heads, url: string | null = null): { kind: PageKind; why: Evidence } {
  const { main, buttons, labels, codes, fields, password, links } = reading
  const subject = subjectOf(heads, url)
  const head = subject.map((text) => text.replace(SENDERS, '')).join(' · ')
  const because = (kind: PageKind, text: string): { kind: PageKind; why: Evidence } => ({
    kind,
    why: { signal: `kind-${kind}`, weight: 1, text: text.trim().slice(0, 80) },
  })
  const article = isArticle(reading, url)
  // A home page is headed by its boxes; its title and its site's name tell whose it is.
  const frontPage = isRoot(url) || /#\/(?:home|index)?$/.test(url ?? '') || /^(?:网站)?首页$/.test(reading.meta['columnname'] ?? '')
  const home =
    subject.every(isBureauName) ||
    (frontPage && !article && isBureauName(heads.subject[0] ?? heads.site) && (fields < 2 || links.length > 30))
  const site = `${head} ${heads.site} ${reading.title}`
  const fundHost = /(?:gjj|hpf)[a-z]{0,3}\d?\./.test(hostOf(url) ?? '')
  const homePage = () => (has('provident-fund', site) || fundHost ? because('provident-fund', site) : because('portal', site))

  if (/(?:操作|用户|使用)(?:操作)?(?:手册|说明|指南)/.test(`${head} ${reading.headings.slice(0, 3).join(' ')}`))
    return because('guide', head)
  const busy = links.length > 60 || main.length > 2500
  // Old query forms ask for the password along with the number, and answer at once.
  const asksAndAnswers =
    has('query', head) &&
    buttons.some((text) => /查\s*询|打\s*印/.test(text)) &&
    !has('login', `${head} ${buttons.join(' ').replace(/\s/g, '')}`)
  if (password && asksAndAnswers) return because('query', head)
  const document = has('policy', head) || has('guide', head)
  // A login in the head of a site is on its articles too.
  if (password && !(home && busy) && !(document && article)) return because('login', labels.slice(0, 3).join(' / ') || '密码')
  if (has('login', `${head} ${reading.headings.slice(0, 2).join(' ')}`) && main.length < 800) return because('login', head)
  const asked = new Set(labels.filter((text) => PERSONAL.test(text))).size
  const form =
    fields > (home ? 1 : 0) &&
    main.length < 4000 &&
    (document ? !article && fields > 2 && asked > 1 : asked + buttons.length + codes.length > 0)
  if (form) {
    const caption = buttons.join(' ')
    const opening = reading.headings[0] ?? main.slice(0, 40)
    const scored = [...ACTS, ...SCHEMES]
      .map((kind) => ({
        kind,
        score:
          3 * Math.min(2, count(head, WORDS[kind])) +
          2 * Math.min(1, count(opening, WORDS[kind])) +
          Math.min(2, count(caption, WORDS[kind])) +
          Math.min(2, count(labels.join(' '), WORDS[kind])) / 4 +
          Math.min(3, count(main, WORDS[kind])) / 4,
      }))
      .sort((a, b) => b.score - a.score)
    const best = scored[0]
    if (best !== undefined && best.score > 0) return because(best.kind, first(`${head} ${caption} ${main}`, WORDS[best.kind]))
    if (!home) return because('register', caption || head)
  }
  if (home) return homePage()

  const named = SCHEMES.filter((kind) => has(kind, head))
  if (has('transfer', head)) return because('transfer', head)
  if (!document) {
    // A service item or record page without a document's name: what is done there names it.
    const act = ACTS.find((kind) => has(kind, head))
    if (act !== undefined && main.length < 3000 && !(article && named.length === 1)) return because(act, head)
  }
  if (named.length === 0 && fundHost && head !== '') return because('provident-fund', head)
  const only = named[0]
  if (only !== undefined && named.length === 1) return because(only, head)
  if (has('policy', head)) return because('policy', head)
  if (has('guide', head)) return because('guide', head)
  const act = ACTS.find((kind) => has(kind, head))
  if (act !== undefined) return because(act, head)
  const counted = SCHEMES.map((kind) => ({ kind, n: count(main, WORDS[kind]) })).sort((a, b) => b.n - a.n)
  const [most, next] = counted
  if (most !== undefined && next !== undefined && most.n >= 3 && most.n >= 2 * next.n) {
    return because(most.kind, `${first(main, WORDS[most.kind])} ×${most.n}`)
  }
  const column = SCHEMES.filter((kind) => has(kind, heads.column))[0]
  if (column !== undefined) return because(column, heads.column)
  // Links and hardly a sentence: what is left is a door to other pages.
  const door = links.length > 15 && !article && count(main, /。/g) < 3
  if (main.length > 80 && !door) return has('guide', main.slice(0, 400)) ? because('guide', main) : because('policy', main)
  return homePage()
}
