import type { Evidence } from '../domain/page.ts'
import { isArticle } from './article.ts'
import type { Excerpt } from './excerpt.ts'
import { withoutMarks } from './figures/grid.ts'
import { subjectOf, withoutBureaus } from './heads.ts'
import type { Heads } from './heads.ts'
import { hostHint, hostOf } from './host.ts'
import type { Known } from './places.ts'
import { BUDGET, ERRAND, IN_PASSING, OFFICE_NEWS, OTHER_MATTER, PRIVATE, PROCUREMENT } from './passing.ts'
import { count, first } from './text.ts'
import { SCHEME } from './words.ts'

/** National offices of other matters, some of which have host names like ours (sbj is also the trademark office). */
const OTHER_OFFICE = /(?:^|\.)(?:pbc|nfra|cbirc|circ|csrc|safe|cnipa|sipo|customs|moe|mps|court|spp|ccdi)\.gov\.cn$/
const OTHER_HOST = /(?:^|\.)(?:jobs?|zp|zhaopin|rcw|rsks|ksy?|pta|zcpt|ggzy|zfcg)\d?\./
/** Titles that name neither subject nor site. */
const SAYS_NOTHING =
  /^(?:打印|预览|详情|查询|结果|信息|数据|表单|文档|首页|主页|登[录陆]|系统|网上办事|办事大厅|网上大厅|统一身份认证)?(?:页面?|系统|平台|结果|预览)?$/
const SERVED = new Set(['login', 'services', 'enrol', 'query', 'pay'])
const OTHER_PURPOSES = new Set(['jobs', 'exams', 'procurement', 'training', 'law'])
const INSURERS = new Set(['hrss', 'nhsa', 'hpf'])

/** The lines of a text that say something; themes, menus and captions are shorter. */
const prose = (main: string): string =>
  main
    .split('\n')
    .filter((line) => line.length >= 16 || /[。;,:]/.test(line))
    .join('\n')

/**
 * What the first stage cannot know for want of room or of the registry: whether a short page is an article and no empty
 * shell, whether the schemes are only mentioned, and what the registry says a host is for. Added to the first stage's evidence.
 */
export function secondLook(excerpt: Excerpt, heads: Heads, url: string | null, known: Known, before: readonly Evidence[]): Evidence[] {
  const found: Evidence[] = []
  const add = (signal: string, weight: number, text: string): void => {
    found.push({ signal, weight, text: text.slice(0, 80) })
  }
  const weightOf = (signal: string): number => before.find((evidence) => evidence.signal === signal)?.weight ?? 0
  const host = hostOf(url) ?? ''
  const subject = subjectOf(heads, url)
  const head = withoutBureaus(subject.join(' · '))
  const hint = hostHint(url)
  const errand = hint !== null && weightOf('head-scheme') + weightOf('head-counter') === 0 ? first(head, ERRAND) : ''
  const named = errand !== '' || weightOf('head-scheme') + weightOf('head-counter') + weightOf('column') > 0
  const article = isArticle(excerpt, url)

  if (article) {
    const taken = weightOf('empty-page') + weightOf('root-address')
    if (taken > 0) add('dated-article', -taken, subject[0] ?? excerpt.title)
    if (!named && weightOf('text') < 2 && weightOf('bureau-home') === 0) add('names-no-scheme', -2, subject[0] ?? '')
  }
  if (errand !== '') add('head-errand', 2.5, errand)
  else if (!article && weightOf('empty-page') > 0 && /人社|社会?保/.test(subject.join(' '))) add('shell-of-a-bureau', 1, subject[0] ?? '')
  // An empty page with a title on another matter is no shell of ours.
  const emptiness = article ? 0 : weightOf('empty-page') + weightOf('root-address')
  const matter = first(head, OTHER_MATTER)
  if (matter !== '' && weightOf('head-elsewhere') === 0) add('head-elsewhere', (weightOf('head-scheme') > 0 ? -2 : -5) - emptiness, matter)
  const purchase = first(head, PROCUREMENT)
  if (purchase !== '') add('procurement', -12, purchase)
  // A hall for everything heads its boxes with every theme; the schemes are some of them.
  const themes = excerpt.headings.filter((text) => count(withoutBureaus(text), SCHEME) > 0).length
  const untitled = count(withoutBureaus(`${subject[0] ?? ''} ${excerpt.meta['articletitle'] ?? ''}`), SCHEME) === 0
  if (hint === null && untitled && themes > 0 && excerpt.headings.length > 3 && themes * 2 <= excerpt.headings.length)
    add('one-theme-of-many', -weightOf('head-scheme') - weightOf('text'), excerpt.headings[0] ?? '')
  const budget = first(head, BUDGET)
  if (budget !== '') add('budget', -4, budget)
  const passing = first(head, IN_PASSING)
  if (passing !== '') add('mentions-in-passing', weightOf('head-scheme') > 0 ? -1 : -5, passing)
  const news = first(head, OFFICE_NEWS)
  if (news !== '') add('news-of-an-office', (weightOf('head-scheme') > 0 ? -3 : -4) - emptiness, news)
  const other = first(head, PRIVATE)
  if (other !== '' && count(head.replace(PRIVATE, ''), SCHEME) === 0) add('private-provision', -5, other)
  if (OTHER_OFFICE.test(host)) add('host-of-another-office', -5, host)

  const row = known.hosts.find((one) => one.host === host || one.host === `www.${host}` || `www.${one.host}` === host)
  const purposes = row?.purposes ?? []
  if (OTHER_HOST.test(host) || (purposes.length > 0 && purposes.every((purpose) => OTHER_PURPOSES.has(purpose))))
    add('host-of-another-matter', -3, host)
  else if (!article && row !== undefined && INSURERS.has(row.operator) && purposes.some((purpose) => SERVED.has(purpose)))
    add('listed-service', 1.5, host)

  // A page without a telling title is named by its first line.
  const opening = withoutMarks(excerpt.main.split('\n')[0] ?? '')
    .replace(/\t/g, ' ')
    .trim()
  const silent = subject.every((text) => SAYS_NOTHING.test(text.replace(/\s/g, '')))
  if (!named && silent && opening.length <= 40 && count(withoutBureaus(opening), SCHEME) > 0) add('opening-scheme', 3, opening)
  else if (
    !named &&
    hint === null &&
    weightOf('bureau-home') === 0 &&
    weightOf('form-labels') + weightOf('field-codes') < 1 &&
    count(withoutBureaus(prose(excerpt.main)), SCHEME) < 5
  )
    add('few-words-on-a-general-site', -3, host)
  return found
}
