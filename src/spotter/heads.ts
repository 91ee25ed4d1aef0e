import { isFundsHost, isRoot } from './host.ts'
import type { Reading } from './reading.ts'
import { BUREAU, BUREAU_NAME, GENERIC } from './words.ts'

/** The parts of a title that name the site rather than the page: 广州市人力资源和社会保障局网站, 四川省人民政府. */
const SITE = /(?:网站|门户|政府|大厅|平台|在线|委员会|[局厅部委网]|中心|欢迎您!?)$/

/** What a page says at its top, split into its subject, the site's name and the column. */
export interface Heads {
  /** What the page calls its subject: title without the site's name, article title, first headings; each once. */
  subject: string[]
  site: string
  column: string
  /** The steps of its line of the place, and the items of tabs and menus that are open: the last first. */
  steps: string[]
  open: string[]
}

/** True when a text is the name of a bureau or of its portal and nothing else. */
export const isBureauName = (text: string): boolean => BUREAU_NAME.test(text.replace(/\s/g, ''))

/** True when a text may be the name of a site and of no more. */
export const isSiteName = (text: string): boolean => isBureauName(text) || SITE.test(text)

/** A text without the names of bureaus, so that a sender is not taken for a subject. */
export const withoutBureaus = (text: string): string => text.replace(BUREAU, '·')

/** A text without what a fund lets its savings be taken out for (与单位解除劳动关系提取, 租赁住房提取), which is no matter of its own. */
export const withoutGrounds = (text: string, url: string | null, main: string): string =>
  isFundsHost(url) || /公积金/.test(text + main) ? text.replace(/[\u4e00-\u9fff()、/]{1,24}?(?=提取)/g, '') : text

/** What a page is about; a bureau's home page is about the bureau, whatever its boxes are headed. */
export const pageSubject = ({ subject }: Heads, url: string | null): string[] =>
  isRoot(url) && isBureauName(subject[0] ?? '') ? subject.slice(0, 1) : subject

/** True for headings that are the parts of one matter's guide. */
export const areParts = (headings: readonly string[]): boolean => headings.some((text) => /(?:条件|材料|流程)$/.test(text))

/** The names in the line of the place; where one is and what is on every page say nothing. */
const stepsOf = (crumb: string): string[] =>
  crumb.split(/[>›»/|→:\s]+/).filter((step) => step.length < 25 && !/^$|首页$|位置|^(?:主页|正文|详情|列表|内容)$/.test(step))

/** Splits what a page says at its top into subject, site and column. */
export function headsOf({ title, meta, headings, crumb, open }: Reading): Heads {
  const parts = title
    .split(/\s*(?:[_|–>·]+|[—-]{1,8}(?!\d))\s*|\s+(?=\S{0,60}(?:人民政府|[局厅网])$)/)
    // Nor does the site's own address say anything.
    .filter((part) => !GENERIC.test(part) && !/^[\w.]{1,60}\.(?:cn|com|net)$/.test(part))
  const own = parts.filter((part) => !SITE.test(part))
  const sites = parts.filter((part) => SITE.test(part))
  const subject = [own[0] ?? parts[0] ?? '', meta['articletitle'] ?? '', headings[0] ?? '', headings[1] ?? ''].filter(
    (text, at, all) => !GENERIC.test(text) && all.indexOf(text) === at,
  )
  return {
    subject,
    site: meta['sitename'] ?? sites[sites.length - 1] ?? '',
    column: `${meta['columnname'] ?? ''} ${own.slice(1).join(' ')} ${crumb}`.trim(),
    steps: stepsOf(crumb).toReversed(),
    open: stepsOf(open).toReversed(),
  }
}
