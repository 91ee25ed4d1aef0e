import type { Evidence, PageKind } from '../domain/page.ts'
import { isArticle } from './article.ts'
import type { Heads } from './heads.ts'
import { areParts, isBureauName, isSiteName, pageSubject, withoutBureaus } from './heads.ts'
import { isFundsHost, isRoot } from './host.ts'
import type { Reading } from './reading.ts'
import { hasRecord } from './record.ts'
import { count, first } from './text.ts'

/** What is done on a page of each kind, in the words of titles, buttons and labels. */
const WORDS: Record<Exclude<PageKind, 'portal'>, RegExp> = {
  login: /(?<!请)登[录陆]|统一身份认证|扫码|忘记密码|\b(?:log|sign) ?in\b/gi,
  register:
    /(?:参保|[续停增退减]保|增员|减员|人员|单位(?!缴费工资)|信息).{0,4}(?:登记|申报(?!.{0,16}(?:基数|工资|[险保]费))|变更)|(?<!失业)登记|新?参保(?!人|地|信息|状态|单位|(?:缴费)?(?:证明|凭证|明细|记录|情况|清单|历史))|[续停退]保|增员|减员|[员职]工录用|招用[员职]工|开户|年[检审]|regist(?:er|ration)|enrol/gi,
  pay: /(?:工资|基数|费(?!率))(?:[年月日度常综合结算明细]{0,6}申报|[试测]算)|申报.{0,16}(?:缴费(?:工资|基数)|保险费|社保费)|缴费(?!基数|[年月]数|年限|记录|证明|凭证|明细|工资|清单|情况|信息|历史|对账|查询|档次|状态|比例|标准|年月|人员|补贴)|缴纳|缴款|征缴|核定|补缴|扣款|代扣|征集|汇缴|费款|社(?:会)?保(?:险)?费(?:[单位管理申报]{1,6})?(?:客户端|软件|APP|小程序)|\bpay(?:ing|ments?)?\b|contributions?(?! base)/gi,
  query:
    /查询|打印|对账单|(?<![表格册件端])下载(?!中心|专区)|明细|(?:参保|缴费)(?:缴费)?(?:证明|凭证)|(?:缴费|缴存|参保|权益|账户).{0,4}(?:清单|情况|历史|对账|列表)|权益记录|进度|记录|余额|我的(?:社保|医保|养老|公积金|参保|缴费)|(?<![\u4e00-\u9fff])(?:我的)?(?:医保)?个人账户(?![\u4e00-\u9fff])|\b(?:inquiry|query|check|print|records?)\b/gi,
  unemployment: /失业|稳岗|unemploy/gi,
  medical:
    /医保|医疗(?:保险|保障|救助|费|待遇)|生育(?:津贴|保险|医疗|待遇)|门诊|住院|就医|大病|药品|医用耗材|护理保险|异地(?:安置|转诊)|慢性?病|medical|health|maternity/gi,
  transfer: /转移接续|关系转[移入出]|转移申请|异地转[移入]|跨(?:省|统筹).{0,6}转移|接续|\btransfer/gi,
  pension: /养老|退休|待遇(?:领取)?资格认证|pension|endowment|retire/gi,
  'provident-fund': /公积金|缴存|provident fund/gi,
  policy:
    /条例|办法|规定|通知|意见|决定|公告|通告|细则|方案|政策|解读|披露|第\d+号|[〔[(]\d{4}[)〕\]]|上下限|缴[费存](?:标准|比例)|费率|(?<!申报.{0,14})缴费(?:工资)?基数(?!申报)|\b(?:notice|measures|regulations?|circular|contribution bases?)\b/gi,
  guide:
    /指南|指引|手册|流程|须知|问答|怎么|如何|怎样|[这该]样办|常见问题|操作(?:手册|说明|指南|步骤|流程|方法)|攻略|一图|看这|一文|收好|材料|表格?下载|下载(?:中心|专区)|样表|(?<!网上|在线|[个法]人|单位|企业)办事(?!大厅|服务|平台|处)|咋|\b(?:guide|how to|faqs?|procedures?|what)\b/gi,
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

/** What the rows below go by: everything that has to be put together from more than one part of the page. */
interface SeenPage {
  reading: Reading
  heads: Heads
  /** The subject without its senders; and with the site's name and the whole title. */
  head: string
  site: string
  article: boolean
  /** A bureau's own front door; and one with more on it than its login. */
  home: boolean
  full: boolean
  /** Calls itself a document: a rule, a notice, a guide. */
  document: boolean
  /** Has fields that a person fills in to get something done. */
  form: boolean
  /** On the host of a housing fund. */
  fund: boolean
}

/** The subject without its senders; what has neither title nor heading is named by its first line. */
function headOf(subject: readonly string[], main: string): string {
  const named = subject.map((text) => text.replace(SENDERS, '')).join(' · ')
  return named || (/^[^\t]{2,24}$/m.exec(main.slice(0, 60))?.[0] ?? '')
}

/** True for the first page of a site, by its address or by what it calls itself. */
const isFrontPage = ({ meta }: Reading, url: string | null): boolean =>
  isRoot(url) || /#\/(?:home|index)?$/.test(url ?? '') || /^(?:网站)?首页$/.test(meta['columnname'] ?? '')

/** True for the first page of a system that lives in a folder of its site; a column has its place among others. */
const isFirstOfFolder = ({ steps }: Heads, url: string | null): boolean =>
  steps.length === 0 && /\/(?:home|index|main|default)(?:\.\w{2,6})?$/i.test(url ?? '')

/** A home page is headed by its boxes; its title and its site's name tell whose it is. */
function isHome(reading: Reading, heads: Heads, url: string | null): boolean {
  const subject = pageSubject(heads, url)
  if (subject.length > 0 && subject.every(isBureauName)) return true
  const first = isFrontPage(reading, url) || isFirstOfFolder(heads, url)
  return first && !isArticle(reading, url) && isBureauName(heads.subject[0] ?? heads.site) && isDoor(reading)
}

/** True for hardly a field, or for many links. */
const isDoor = ({ fields, links }: Reading): boolean => fields < 2 || links.length > 30

/** A document with fields is a form only where they ask for more than a search does. */
function isForm({ fields, main, labels, buttons, codes }: Reading, { article, home, document }: Omit<SeenPage, 'form'>): boolean {
  if (fields <= (home ? 1 : 0) || main.length >= 4000) return false
  const asked = new Set(labels.filter((text) => PERSONAL.test(text))).size
  return document ? !article && fields > 2 && asked > 1 : asked + buttons.length + codes.length > 0
}

function pageOf(reading: Reading, heads: Heads, url: string | null): SeenPage {
  const step = stepOf(reading, heads, url)
  const head = step || headOf(pageSubject(heads, url), reading.main)
  const home = step === '' && isHome(reading, heads, url)
  const page = {
    reading,
    heads,
    head,
    site: `${head} ${heads.site} ${reading.title}`,
    article: isArticle(reading, url),
    home,
    full: home && (reading.links.length > 20 || reading.main.length > 2500),
    document: has('policy', head) || has('guide', head),
    fund: isFundsHost(url),
  }
  return { ...page, form: isForm(reading, page) }
}

/** What a form does, by its head, its first words, its buttons and labels; null when none of its words tells. */
function actOf({ head, reading: { headings, main, buttons, labels } }: SeenPage): Worded | null {
  // The captions of the buttons are counted by themselves.
  const opening = headings[0] ?? buttons.reduce((text, caption) => text.replace(caption, ' '), main.slice(0, 40))
  const scored = [...ACTS, ...SCHEMES]
    .map((kind) => ({
      kind,
      score:
        3 * Math.min(2, count(head, WORDS[kind])) +
        2 * Math.min(1, count(opening, WORDS[kind])) +
        Math.min(2, count(buttons.join(' '), WORDS[kind])) +
        Math.min(2, count(labels.join(' '), WORDS[kind])) / 4 +
        Math.min(3, count(main, WORDS[kind])) / 4,
    }))
    .toSorted((a, b) => b.score - a.score)
  return scored[0] !== undefined && scored[0].score > 0 ? scored[0].kind : null
}

const schemesIn = (text: string): (typeof SCHEMES)[number][] => SCHEMES.filter((kind) => has(kind, text))
const actIn = (text: string): Worded | null => ACTS.find((kind) => has(kind, text)) ?? null

/** An injury at work has no kind of its own; what it costs to treat is no medical insurance's. */
const INJURY = /工伤/g

/** The scheme that a text speaks of at least twice as often as of any other. */
function foremost(main: string): Worded | null {
  const [most, next] = SCHEMES.map((kind) => ({ kind, n: count(main, WORDS[kind]) })).toSorted((a, b) => b.n - a.n)
  if (most?.kind === 'medical' && count(main, INJURY) * 2 >= most.n) return null
  return most !== undefined && next !== undefined && most.n >= 3 && most.n >= 2 * next.n ? most.kind : null
}

const names = (text: string): boolean => actIn(text) !== null || schemesIn(text).length > 0

/**
 * What names a page that calls itself nothing but its site: its place among the others, or the tab that is open where it asks for or
 * shows something.
 */
function stepOf(reading: Reading, { subject, steps, open }: Heads, url: string | null): string {
  const isSite = (text: string): boolean => isBureauName(text) || (isSiteName(text) && !names(text))
  if (subject.length === 0 || !subject.every(isSite) || isFrontPage(reading, url)) return ''
  const shows = reading.links.length <= 30 && (reading.fields > 0 || reading.labels.length > 2)
  return [...steps, ...(shows ? open : [])].find(names) ?? ''
}

/** What a page is called that gathers everything on its theme. */
const THEME = /^(?=\S{0,14}(?:社会?保(?!险?费)|人社))\S{2,20}专[题栏区]$/

/** All schemes together: 社保和医保, 养老医疗. */
const TOGETHER =
  /社(?:会)?保(?!障?卡)险?费?.{0,2}(?:职工)?(?:医保|公积金)|(?:医保|公积金)费?.{0,2}社(?:会)?保(?!障?卡)|养老.{0,3}医疗|医疗.{0,3}养老|[、和与及]工伤|工伤(?:保险)?[、和与及]/

/** The one scheme that a text is about. */
function schemeOf(text: string): (typeof SCHEMES)[number] | null {
  const [scheme = null, other] = schemesIn(text)
  const injury = scheme === 'medical' && count(text, INJURY) > 0
  return injury || other !== undefined || TOGETHER.test(withoutBureaus(text)) ? null : scheme
}

/** What the parts of a guide are headed. */
const PARTS = /^\t?(?:(?:服务|办理|受理|申[请报])(?:对象|渠道|条件|材料|流程|地点|时限|方式)|所需材料|常见问题)(?=[:\t\s]|$)/gm

/** The kind, or nothing where the row does not hold. The first row that holds decides. */
type KindSign = (page: SeenPage) => PageKind | null | false

const portal = ({ site, fund }: SeenPage): PageKind => (has('provident-fund', site) || fund ? 'provident-fund' : 'portal')

/** Where one signs in. Behind a housing fund's door is nothing but the fund, and its note helps more than one on signing in. */
const door = ({ head, site, fund }: SeenPage): PageKind => (fund || has('provident-fund', `${head} ${site}`) ? 'provident-fund' : 'login')

/** A form is named by what is done in it, a document by the scheme it treats, a home page by its bureau. */
const ROWS: readonly KindSign[] = [
  // A manual.
  (p) => /(?:操作|用户|使用)(?:操作)?(?:手册|说明|指南)/.test(`${p.head} ${p.reading.headings.slice(0, 3).join(' ')}`) && 'guide',
  // Asks and answers. Old query forms ask for the password along with the number, and answer at once.
  ({ head: text, reading: { buttons, password } }) =>
    password &&
    has('query', text) &&
    buttons.some((caption) => /查\s*询|打\s*印/.test(caption)) &&
    !has('login', `${text} ${buttons.join(' ').replace(/\s/g, '')}`) &&
    'query',
  // Headed by the record that one signs in for. A system or a hall has more behind its login.
  ({ head: text, heads: { subject }, reading: { password } }) =>
    password && !has('login', text) && /(?:权益|参保|缴[费存]|账户|养老金)\S{0,6}(?:查询|打印)$/.test(subject[0] ?? '') && 'query',
  // Asks for a password. A login in the head of a site is on its articles and home page too.
  (p) => p.reading.password && !p.full && !(p.document && p.article) && door(p),
  // Headed login.
  (p) => !p.full && has('login', `${p.head} ${p.reading.headings.slice(0, 2).join(' ')}`) && p.reading.main.length < 800 && door(p),
  // Lets in, by a code instead of a password.
  (p) =>
    !p.full &&
    p.form &&
    !p.document &&
    actIn(p.head) === null &&
    p.reading.buttons.some((caption) => /^\S{0,2}登\s*[录陆]$/.test(caption)) &&
    door(p),
  // A form.
  (p) => p.form && (actOf(p) ?? (!p.home && 'register')),
  // A record.
  ({ home, head: text, reading }) => (home || text === '') && hasRecord(reading, reading.labels.join(' ')) && 'query',
  // A home page.
  (p) => p.home && portal(p),
  // A theme's own page leads to all of it: 社会保险专题, 社保专区.
  ({ heads: { subject }, article }) => !article && subject.slice(0, 1).some((name) => THEME.test(name) && !names(name)) && 'portal',
  // Headed transfer.
  ({ head: text }) => has('transfer', text) && 'transfer',
  // Headed by an act. A service item or record page without a document's name: what is done there names it.
  ({ head: text, document, article, reading }) =>
    !document && reading.main.length < 3000 && !(article && schemesIn(text).length === 1) && actIn(text),
  // On a fund’s host, or a withdrawal. Whatever a fund's savings are taken out for.
  ({ head: text, fund, reading }) =>
    (fund ? text !== '' && (schemesIn(text).length === 0 || /提取/.test(text)) : /提取/.test(text) && /公积金/.test(reading.main)) &&
    'provident-fund',
  // Asked how to join.
  ({ head: text }) =>
    /(?:怎[么样]|如何|能否|可否|可以|能不能)(?:在[^查打领转缴]{1,8})?参(?:加|保(?!证明|信息|缴费证明))/.test(text) && 'register',
  // Headed by one scheme.
  ({ head: text }) => schemeOf(text),
  // Headed as a rule.
  ({ head: text }) => has('policy', text) && 'policy',
  // Headed as a guide.
  ({ head: text, reading: { headings } }) => (has('guide', text) || areParts(headings)) && 'guide',
  // Headed by an act after all.
  ({ head: text }) => actIn(text),
  // In a column of guides, or in the parts of one: whom it is for, how it goes.
  ({ heads, reading: { main } }) => (has('guide', heads.column) || new Set(main.match(PARTS)).size > 2) && 'guide',
  // A text about moving an account.
  ({ reading }) => count(reading.main, WORDS.transfer) >= 3 && 'transfer',
  // A text about one scheme.
  ({ reading }) => foremost(reading.main),
  // In one scheme’s column.
  ({ heads }) => schemesIn(heads.column)[0] ?? null,
  // A text. Links and hardly a sentence are a door to other pages.
  ({ article, reading: { main: text, links } }) =>
    text.length > 80 &&
    !(links.length > 15 && !article && count(text, /。/g) < 3) &&
    (has('guide', text.slice(0, 400)) ? 'guide' : 'policy'),
  // A door.
  portal,
]

/** What kind of page this is, with the reason; only meaningful once the page is known to be about social insurance. */
export function kindOf(reading: Reading, heads: Heads, url: string | null = null): { kind: PageKind; why: Evidence } {
  const page = pageOf(reading, heads, url)
  const kind = ROWS.reduce((found: PageKind | null | false, row) => found || row(page), null) || 'portal'
  const said = kind === 'portal' ? '' : first([page.site, ...reading.buttons, reading.main].join(' '), WORDS[kind])
  return { kind, why: { signal: `kind-${kind}`, weight: 1, text: (said || page.site.trim()).slice(0, 80) } }
}
