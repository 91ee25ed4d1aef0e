import type { Evidence } from '../domain/page.ts'
import type { Excerpt } from './excerpt.ts'
import { withoutBureaus } from './heads.ts'
import type { Heads } from './heads.ts'
import { hostHint, hostOf } from './host.ts'
import type { Known } from './places.ts'
import { count, first } from './text.ts'
import { SCHEME } from './words.ts'

/** Paths under which content systems keep their articles. */
const ARTICLE_PATH = /\/(?:t\d{8}_\d+|art_\d|content[_/]|content-\d|post_\d)|\/20\d{2}[-/]?\d{2}(?:[-/]?\d{2})?\/[^?]*\.s?html?$|\/\d{4,}(?:_\d+)?\.s?html?$/
/** The line under an article's heading. */
const DATE_LINE = /(?:发布|更新|成文|发文|信息)(?:时间|日期)|(?:来源|作者|浏览次数|字体|字号) ?[::]|20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/

/** Subjects of government pages that mention the schemes in passing. */
const IN_PASSING = /工作报告|统计公报|(?:发展|五年|十四五|十五五)规划|常务会议|发布会|答记者问|讲话|致辞|综述|年报|(?:建议|提案).{0,16}(?:答复|办理)|放假|值班|面试|笔试|成绩|体检|拟[录聘]用|招聘|招考|职位|岗位|植树|运动会|争议|调解|监察|欠薪|维权|求职|职业(?:介绍|指导|培训)|实名制|(?:人事|流动人员)档案|资格证书|技能鉴定|商标|专利|价格项目|带量采购|中[标选]/g
/** Errands that a bureau's title names without naming the scheme; telling on a bureau's host only. */
const ERRAND = /丧葬|抚恤|遗属|供养亲属|病残津贴|居保|养老(?!服务|护理|机构|院|产业)|工龄|视同|[断补]缴|失业|工伤|劳动能力鉴定|伤残|生育|退休|医保|就医|报销|门诊|住院|药品(?:目录|管理|支付|保障)|双通道|处方|定点|新生儿|大病|[慢特]病|参保|提取|缴存|归集|封存|还贷|公积金|转移接续/g
const BUDGET = /[预决]算/g
/** News of what an office did, not what a person can do. */
const OFFICE_NEWS = /揭牌|签约|启动仪式|荣获|获评|会见|出席|交流学习|先进(?:集体|个人)|(?<!关于)开展.{0,14}(?:活动|培训|检查|演练|竞赛|行动)|志愿(?:服务|者)|警示教育|读书|图片新闻|工作纪实/g
/** Private provision and what funds lend: the schemes' names with another matter behind them. */
const PRIVATE = /个人养老金|商业(?:养老|健康|医疗)?保险|企业年金|年金基金|(?:公积金|住房).{0,4}贷款利率|惠民保/g
/** National offices of other matters, some of which have host names like ours (sbj is also the trademark office). */
const OTHER_OFFICE = /(?:^|\.)(?:pbc|nfra|cbirc|circ|csrc|safe|cnipa|sipo|customs|moe|mps|court|spp|ccdi)\.gov\.cn$/
const OTHER_HOST = /(?:^|\.)(?:jobs?|zp|zhaopin|rcw|rsks|ksy?|pta|zcpt|ggzy|zfcg)\d?\./
/** Titles that name neither subject nor site. */
const SAYS_NOTHING = /^(?:打印|预览|详情|查询|结果|信息|数据|表单|文档|首页|主页|登[录陆]|系统|网上办事|办事大厅|网上大厅|统一身份认证)?(?:页面?|系统|平台|结果|预览)?$/
const SERVED = new Set(['login', 'services', 'enrol', 'query', 'pay'])
const OTHER_PURPOSES = new Set(['jobs', 'exams', 'procurement', 'training', 'law'])
const INSURERS = new Set(['hrss', 'nhsa', 'hpf'])

/** True for a page of an article: it says so in its tags, its address or under its heading. */
export function isArticle({ meta, headings, main }: Excerpt, url: string | null): boolean {
  if ((meta['articletitle'] ?? '') !== '' || (meta['pubdate'] ?? '') !== '') return true
  if (url !== null && ARTICLE_PATH.test(url)) return true
  return headings.length > 0 && DATE_LINE.test(main.slice(0, 300))
}

/**
 * What the first stage cannot know for want of room or of the registry: whether a short page is an article and no empty
 * shell, whether the schemes are only mentioned, and what the registry says a host is for. Added to the first stage's evidence.
 */
export function secondLook(excerpt: Excerpt, heads: Heads, url: string | null, known: Known, before: readonly Evidence[]): Evidence[] {
  const found: Evidence[] = []
  const add = (signal: string, weight: number, text: string): void => { found.push({ signal, weight, text: text.slice(0, 80) }) }
  const weightOf = (signal: string): number => before.find((evidence) => evidence.signal === signal)?.weight ?? 0
  const host = hostOf(url) ?? ''
  const head = withoutBureaus(heads.subject.join(' · '))
  const hint = hostHint(url)
  const errand = hint !== null && weightOf('head-scheme') + weightOf('head-counter') === 0 ? first(head, ERRAND) : ''
  const named = errand !== '' || weightOf('head-scheme') + weightOf('head-counter') + weightOf('column') > 0
  const article = isArticle(excerpt, url)

  if (article) {
    const taken = weightOf('empty-page') + weightOf('root-address')
    if (taken > 0) add('dated-article', -taken, heads.subject[0] ?? excerpt.title)
    if (!named && weightOf('text') < 2 && weightOf('bureau-home') === 0) add('names-no-scheme', -2, heads.subject[0] ?? '')
  }
  if (errand !== '') add('head-errand', 2.5, errand)
  else if (!article && weightOf('empty-page') > 0 && /人社|社会?保/.test(heads.subject.join(' '))) add('shell-of-a-bureau', 1, heads.subject[0] ?? '')
  const budget = first(head, BUDGET)
  if (budget !== '') add('budget', -4, budget)
  const passing = first(head, IN_PASSING)
  if (passing !== '') add('mentions-in-passing', weightOf('head-scheme') > 0 ? -1 : -4, passing)
  const news = first(head, OFFICE_NEWS)
  if (news !== '') add('news-of-an-office', weightOf('head-scheme') > 0 ? -3 : -4, news)
  const other = first(head, PRIVATE)
  if (other !== '' && count(head.replace(PRIVATE, ''), SCHEME) === 0) add('private-provision', -5, other)
  if (OTHER_OFFICE.test(host)) add('host-of-another-office', -5, host)

  const row = known.hosts.find((one) => one.host === host || one.host === `www.${host}` || `www.${one.host}` === host)
  const purposes = row?.purposes ?? []
  if (OTHER_HOST.test(host) || (purposes.length > 0 && purposes.every((purpose) => OTHER_PURPOSES.has(purpose))))
    add('host-of-another-matter', -3, host)
  else if (!article && row !== undefined && INSURERS.has(row.operator) && purposes.some((purpose) => SERVED.has(purpose))) add('listed-service', 1.5, host)

  // A page without a telling title is named by its first line.
  const opening = excerpt.main.split('\n')[0]?.replace(/\t/g, ' ').trim() ?? ''
  const silent = heads.subject.every((text) => SAYS_NOTHING.test(text.replace(/\s/g, '')))
  if (!named && silent && opening.length <= 40 && count(withoutBureaus(opening), SCHEME) > 0) add('opening-scheme', 3, opening)
  else if (!named && hint === null && weightOf('bureau-home') === 0 && weightOf('form-labels') + weightOf('field-codes') < 1
    && count(withoutBureaus(excerpt.main), SCHEME) < 5) add('few-words-on-a-general-site', -3, host)
  return found
}
