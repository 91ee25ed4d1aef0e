import type { Evidence } from '../domain/page.ts'
import { isArticle } from './article.ts'
import type { Excerpt } from './excerpt.ts'
import { evidenceOf, type Signal } from './evidence.ts'
import { withoutMarks } from './figures/grid.ts'
import { areParts, isSiteName, pageSubject, withoutBureaus, withoutGrounds } from './heads.ts'
import type { Heads } from './heads.ts'
import { hostHint, hostOf, isFundsHost } from './host.ts'
import { SENT } from './imitationWords.ts'
import { rowOf, type Known } from './places.ts'
import {
  ADVICE,
  BUDGET,
  COUNTED_IN,
  COLLECTORS_DOOR,
  ERRAND,
  FUNDS_LOAN,
  IN_PASSING,
  INSTITUTIONS,
  INSURERS_COLUMN,
  NEWS_COLUMN,
  NEWS_FOLDER,
  OF_A_SERVICE,
  OFFICE_NEWS,
  ONE_MATTER,
  OTHER_MATTER,
  PRAISE,
  PRIVATE,
  PROCUREMENT,
  PROOF,
  SERVED_BY,
  SYSTEM_RESTS,
  THEME,
  WAGE,
  WITHDRAWAL,
} from './passing.ts'
import { count, first } from './text.ts'
import { ANY_SCHEME as SCHEME, BUREAU, ELSEWHERE } from './words.ts'

/** National offices of other matters, some of which have host names like ours (sbj is also the trademark office). */
const OTHER_OFFICE = /(?:^|\.)(?:pbc|nfra|cbirc|circ|csrc|safe|cnipa|sipo|customs|moe|mps|court|spp|ccdi)\.gov\.cn$/
const OTHER_HOST = /(?:^|\.)(?:jobs?|zp|zhaopin|rcw|rsks|ksy?|pta|zcpt|ggzy|zfcg)\d?\./
/** Titles that name neither subject nor site. */
const SAYS_NOTHING =
  /^(?:打印|预览|详情|查询|结果|信息|数据|表单|文档|首页|主页|登[录陆]|系统|网上办事|办事大厅|网上大厅|统一身份认证)?(?:页面?|系统|平台|结果|预览)?$/
/** What is done on a page of a system, at the end of its name, with the step one is at: 购房提取住房公积金-提取金额. */
const DONE_HERE = /(?:登记|申领|申请|缴费|缴存|提取\S{0,6}|查询|转移|接续|对账单|证明|认证|备案|(?:缴费|待遇|参保)情况)(?:-{1,2}\S{1,12})?$/
const SERVED = new Set(['login', 'services', 'enrol', 'query', 'pay'])
const OTHER_PURPOSES = new Set(['jobs', 'exams', 'procurement', 'training', 'law'])
const INSURERS = new Set(['hrss', 'nhsa', 'hpf'])

/** The lines of a text that say something; themes, menus and captions are shorter. */
const prose = (main: string): string =>
  main
    .split('\n')
    .filter((line) => line.length >= 16 || /[。;,:]/.test(line))
    .join('\n')

/** A page as the rows below look at it. */
interface Look {
  excerpt: Excerpt
  host: string
  subject: readonly string[]
  /** What the page says of its subject, without names of bureaus. */
  head: string
  /** The same without what a fund's savings are taken out for. */
  matter: string
  hinted: boolean
  article: boolean
  /** The errand that a page without a scheme in its head is for. */
  errand: string
  /** The office of ours that a notice is from by its title. */
  sender: string
  /** Head or column name a scheme, a counter or an errand. */
  named: boolean
  /** Weight of a signal of the first stage; 0 when it was not there. */
  weightOf: (signal: string) => number
  /** What the first stage gave for being empty, which an article is not. */
  emptiness: number
  row: Known['hosts'][number] | undefined
  purposes: readonly string[]
  column: string
  /** The steps of its line of the place. */
  place: string
  /** What makes an article of it news: its column, its site of an office of other matters, or a folder of its address. */
  news: string
  /** The first line, by which a page without a telling title is named. */
  opening: string
}

/** An errand that is ours on any office's site, or that only a fund's can mean. */
const errandAnywhere = (head: string, main: string, url: string | null): string =>
  first(head, ONE_MATTER) ||
  first(head, WAGE) ||
  (/公积金/.test(main) ? first(head, WITHDRAWAL) : '') ||
  (isFundsHost(url) ? first(head, FUNDS_LOAN) : '')

/** What makes news of an article; many a portal keeps its notices in a folder of its news. */
const newsOf = ({ column, site }: Heads, url: string | null): string =>
  first(column + site, NEWS_COLUMN) || (/通知|公告/.test(column) ? '' : (NEWS_FOLDER.exec(url ?? '')?.[0] ?? ''))

function lookOf(excerpt: Excerpt, heads: Heads, url: string | null, known: Known, before: readonly Evidence[]): Look {
  const weightOf = (signal: string): number => before.find((evidence) => evidence.signal === signal)?.weight ?? 0
  const host = hostOf(url) ?? ''
  const subject = pageSubject(heads, url)
  const [inTitle = ''] = subject
  const head = withoutBureaus(subject.join(' · '))
  const hinted = hostHint(url) !== null
  const inHead = weightOf('head-scheme') + weightOf('head-counter')
  const sender = first(SENT.exec(inTitle)?.[0] ?? '', BUREAU)
  const ours = hinted || sender !== '' || first(excerpt.main, SERVED_BY) !== ''
  const errand = inHead > 0 ? '' : (ours && first(head, ERRAND)) || errandAnywhere(head, excerpt.main, url)
  const article = isArticle(excerpt, url)
  const row = rowOf(host, known)
  const opening =
    excerpt.main
      .split('\n')
      .map((line) => withoutMarks(line).replace(/\t/g, ' ').trim())
      .find((line) => line !== '' && !/位置/.test(line)) ?? ''
  return {
    excerpt,
    host,
    subject,
    head,
    matter: withoutGrounds(head, url, excerpt.main),
    hinted,
    article,
    errand,
    sender,
    named: errand !== '' || inHead + weightOf('column') > 0,
    weightOf,
    emptiness: article ? 0 : weightOf('empty-page') + weightOf('root-address'),
    row,
    purposes: row?.purposes ?? [],
    column: heads.column,
    place: heads.steps.join(' '),
    news: newsOf(heads, url),
    opening,
  }
}

/** A signal of the second look. Of rows with one `group` only the first that holds counts. */
interface SecondSignal extends Signal<Look> {
  group?: string
}

const inSubject = ({ subject }: Look): string => subject[0] ?? ''
/** Worth less where a scheme stands in the head too. */
const byScheme =
  (withScheme: number, without: number) =>
  ({ weightOf }: Look): number =>
    weightOf('head-scheme') > 0 ? withScheme : without
const taken = ({ weightOf }: Look): number => weightOf('empty-page') + weightOf('root-address')
/** A rule, notice, guide or table of figures by its title, which is none of an office's news. */
const hasAct = (text: string): boolean =>
  /关于|(?:通知|公告|通告|办法|规定|意见|条例|细则|指南|须知|指引|问答|解读|流程|标准|基数|档次|[上下]限|费率|比例)(?:[(][^)]{0,20}[)])?(?= ·|》|$)|[?]/.test(
    text,
  )
const hasScheme = (text: string): boolean => count(withoutBureaus(text), SCHEME) > 0

/** A hall for everything heads its boxes with every theme; the schemes are some of them. */
function isHallForAll({ excerpt, hinted, subject }: Look): boolean {
  const { headings, meta } = excerpt
  const themes = headings.filter(hasScheme).length
  const untitled = !hasScheme(`${subject[0] ?? ''} ${meta['articletitle'] ?? ''}`)
  return !hinted && untitled && !areParts(headings) && themes > 0 && headings.length > 3 && themes * 2 <= headings.length
}

const isOtherMatters = ({ host, purposes }: Look): boolean =>
  OTHER_HOST.test(host) || (purposes.length > 0 && purposes.every((purpose) => OTHER_PURPOSES.has(purpose)))

const isListed = ({ article, row, purposes }: Look): boolean =>
  !article && row !== undefined && INSURERS.has(row.operator) && purposes.some((purpose) => SERVED.has(purpose))

/** The first page or the login of the tax bureau's service, by its name and by the registry. */
const isCollectorsDoor = ({ article, row, subject, opening, excerpt }: Look): boolean =>
  !article &&
  row?.operator === 'tax' &&
  (subject.length > 0 ? subject : [opening]).every((text) => COLLECTORS_DOOR.test(text)) &&
  /缴费|社保/.test(excerpt.main + excerpt.links)

/** A menu of ours: at least five short lines, most of which name a scheme (人社服务 with 社保卡查询, 失业登记, 居保缴费 …). */
function isMenu({ excerpt }: Look): boolean {
  const lines = excerpt.main.split('\n').filter((line) => line.trim() !== '')
  const named = lines.filter((line) => line.length <= 24 && hasScheme(line)).length
  return named >= 5 && named * 3 >= lines.length * 2
}

/** Nothing but a few words on a site of a town hall, and neither form nor bureau. */
function isFewWords(look: Look): boolean {
  const { named, hinted, weightOf, excerpt } = look
  return (
    !named &&
    !hinted &&
    weightOf('bureau-home') === 0 &&
    weightOf('form-labels') + weightOf('field-codes') < 1 &&
    count(withoutBureaus(prose(excerpt.main)), SCHEME) < 5 &&
    !isMenu(look)
  )
}

const isTitledOtherwise = (look: Look): boolean => {
  const { hinted, named, head, subject, column, weightOf, excerpt } = look
  return (
    hinted &&
    !named &&
    excerpt.fields < 2 &&
    weightOf('bureau-home') + weightOf('form-labels') + weightOf('field-codes') === 0 &&
    // What has a place among columns is no page that loads: a short name names something too.
    count(head, /[\u4e00-\u9fff]/g) > (column === '' ? 5 : 1) &&
    !/[?]|怎么|如何|哪/.test(head) &&
    !OF_A_SERVICE.test(subject[0] ?? '') &&
    !THEME.test(`${head} ${column}`) &&
    !isInsurersColumn(look)
  )
}

/** What makes news or another office's matter of a title, whatever scheme it names. */
const NOT_OURS = [OTHER_MATTER, PROCUREMENT, INSTITUTIONS, BUDGET, IN_PASSING, OFFICE_NEWS, PRAISE]
/** Named by its first line: its title says nothing, or only whose site an article stands on. */
const namedByOpening = ({ named, subject, article, opening }: Look): boolean =>
  !named &&
  subject.every((text) => SAYS_NOTHING.test(text.replace(/\s/g, '')) || (article && isSiteName(text))) &&
  opening.length <= 40 &&
  hasScheme(opening) &&
  NOT_OURS.every((words) => count(opening, words) === 0)

const isInsurers = ({ weightOf }: Look): boolean => weightOf('host-insurance') > 0

/** A column that an office of the schemes alone has for those who come to it, or that it has moved. */
const isInsurersColumn = (look: Look): boolean =>
  isInsurers(look) && (INSURERS_COLUMN.test(look.head) || count(look.head, SYSTEM_RESTS) > 0)

const ROWS: readonly SecondSignal[] = [
  {
    name: 'dated-article',
    weight: (look) => -taken(look),
    when: (look) => look.article && taken(look) > 0 && (look.subject[0] ?? look.excerpt.title),
  },
  {
    name: 'names-no-scheme',
    weight: -2,
    when: (look) =>
      look.article &&
      !look.named &&
      look.weightOf('text') < 2 &&
      look.weightOf('bureau-home') === 0 &&
      !isInsurersColumn(look) &&
      (inSubject(look) || ' '),
  },
  {
    name: 'served-by-an-office',
    weight: 2,
    when: ({ named, errand, sender, excerpt }) => named && (first(excerpt.main, SERVED_BY) || (errand && sender)),
  },
  { name: 'head-errand', weight: 2.5, group: 'errand', when: ({ errand }) => errand },
  {
    name: 'system-rests',
    weight: 3,
    group: 'errand',
    when: (look) => look.hinted && (isInsurers(look) || hasScheme(look.excerpt.main)) && first(look.head, SYSTEM_RESTS),
  },
  {
    name: 'shell-of-a-bureau',
    weight: 1,
    group: 'errand',
    when: (look) => !look.article && look.weightOf('empty-page') > 0 && /人社|社会?保/.test(look.subject.join(' ')) && inSubject(look),
  },
  {
    // An empty page with a title on another matter is no shell of ours.
    name: 'head-elsewhere',
    weight: (look) => byScheme(-2, -5)(look) - look.emptiness,
    when: ({ matter, weightOf }) => weightOf('head-elsewhere') === 0 && first(matter, OTHER_MATTER),
  },
  {
    // The name of its bureau on every page says nothing of one that stands among exams or news.
    name: 'stands-elsewhere',
    weight: (look) => -look.weightOf('bureau-home') - look.emptiness,
    when: ({ place, weightOf }) =>
      weightOf('bureau-home') > 0 &&
      !hasScheme(place) &&
      (first(place, ELSEWHERE) || first(place, OTHER_MATTER) || first(place, NEWS_COLUMN)),
  },
  { name: 'procurement', weight: -12, when: ({ head }) => first(head, PROCUREMENT) },
  { name: 'about-institutions', weight: -12, when: ({ head }) => first(head, INSTITUTIONS) },
  {
    name: 'one-theme-of-many',
    weight: ({ weightOf }) => -weightOf('head-scheme') - weightOf('text'),
    when: (look) => isHallForAll(look) && (look.excerpt.headings[0] ?? ''),
  },
  // On an office's own pages it is what one comes to have printed.
  { name: 'a-proof-for-another-matter', weight: -9, when: ({ head, hinted }) => !hinted && first(head, PROOF) },
  { name: 'budget', weight: -12, when: ({ head }) => first(head, BUDGET) },
  {
    name: 'statistics',
    weight: -12,
    when: ({ excerpt }) => count(excerpt.main, COUNTED_IN) > 2 && first(excerpt.main, COUNTED_IN),
  },
  { name: 'mentions-in-passing', weight: byScheme(-1, -5), when: ({ head }) => first(head, IN_PASSING) },
  {
    name: 'news-of-an-office',
    weight: (look) => byScheme(-9, -4)(look) - look.emptiness,
    when: ({ head }) => first(head, OFFICE_NEWS),
  },
  {
    name: 'praise-of-an-office',
    weight: (look) => byScheme(-9, -4)(look) - look.emptiness,
    when: ({ head, excerpt }) => !hasAct(head) && count(`${head} ${excerpt.main}`, ADVICE) < 3 && first(head, PRAISE),
  },
  {
    name: 'column-of-news',
    weight: -12,
    // A list of news is headed by its column, and an article stands in it.
    when: ({ article, head, excerpt, news }) =>
      count(`${head} ${excerpt.main}`, ADVICE) < 2 && !hasAct(head) && (article ? news : excerpt.fields < 2 && first(head, NEWS_COLUMN)),
  },
  {
    // A shell says nothing, or what it serves; a title on something else makes a page without text no shell of ours.
    name: 'titled-otherwise',
    weight: (look) => -3 - look.emptiness,
    when: (look) => isTitledOtherwise(look) && look.head,
  },
  {
    name: 'private-provision',
    weight: -5,
    when: ({ head }) => count(head.replace(PRIVATE, ''), SCHEME) === 0 && first(head, PRIVATE),
  },
  { name: 'host-of-another-office', weight: -12, when: ({ host }) => OTHER_OFFICE.test(host) && host },
  { name: 'host-of-another-matter', weight: -3, group: 'host', when: (look) => isOtherMatters(look) && look.host },
  { name: 'listed-service', weight: 1.5, group: 'host', when: (look) => isListed(look) && look.host },
  // Who pays alone pays behind it, though its login says nothing of that.
  { name: 'door-of-who-collects', weight: 7.5, group: 'host', when: (look) => isCollectorsDoor(look) && look.host },
  {
    // A page of a system often has no title, and begins with the name of what is done there: 失业保险金申领--登记个人信息.
    name: 'opening-scheme',
    weight: ({ opening }) => (DONE_HERE.test(opening) ? 4.5 : 3),
    group: 'opening',
    when: (look) => namedByOpening(look) && look.opening,
  },
  { name: 'few-words-on-a-general-site', weight: -3, group: 'opening', when: (look) => isFewWords(look) && look.host },
]

/**
 * What the first stage cannot know for want of room or of the registry: whether a short page is an article and no empty
 * shell, whether the schemes are only mentioned, and what the registry says a host is for. Added to the first stage's evidence.
 */
export function secondLook(excerpt: Excerpt, heads: Heads, url: string | null, known: Known, before: readonly Evidence[]): Evidence[] {
  const look = lookOf(excerpt, heads, url, known, before)
  const decided = new Set<string>()
  return ROWS.flatMap((row) => {
    const { group } = row
    if (group !== undefined && decided.has(group)) return []
    const found = evidenceOf([row], look)
    if (group !== undefined && found.length > 0) decided.add(group)
    return found
  })
}
