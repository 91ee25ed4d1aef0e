import type { Reading } from './reading.ts'
import { BUREAU, GENERIC } from './words.ts'
import { count } from './text.ts'

/** The parts of a title that name the site rather than the page: 广州市人力资源和社会保障局网站, 四川省人民政府. */
const SITE = /(?:网站|门户|官网|政府网?|网上(?:办事|服务|经办)?(?:大厅|平台)|服务平台|信息网|在线|委员会|[局厅部委]|中心|[^\s]网|欢迎您!?|The Paper)$/

export interface Heads {
  /** What the page calls its subject: title without the site's name, first headings, article title. */
  subject: string[]
  /** What the site calls itself. */
  site: string
  column: string
}

/** Splits what a page says at its top into subject, site and column. */
export function heads(reading: Reading): Heads {
  const { title, meta, headings } = reading
  const parts = title.split(/\s*[-_|–—>]+\s*|\s{1,}(?=\S*(?:人民政府|局|厅|网)$)/).map((part) => part.trim()).filter((part) => part !== '')
  const own = parts.filter((part, at) => !(at > 0 && SITE.test(part)) && !GENERIC.test(part))
  const siteParts = parts.filter((part, at) => SITE.test(part) && (at > 0 || parts.length === 1))
  const subject = [own[0] ?? '', meta['articletitle'] ?? '', headings[0] ?? '', headings[1] ?? '']
    .filter((text, at, all) => text !== '' && !GENERIC.test(text) && all.indexOf(text) === at)
  return { subject, site: meta['sitename'] ?? siteParts[siteParts.length - 1] ?? '', column: `${meta['columnname'] ?? ''} ${reading.crumb}`.trim() }
}

/** A text without the names of bureaus, so that a sender is not taken for a subject. */
export const withoutBureaus = (text: string): string => text.replace(BUREAU, '·')

/** True when a text is the name of a bureau or of its portal and little else. */
export const isBureauName = (text: string): boolean =>
  count(text, BUREAU) > 0 && text.replace(BUREAU, '').replace(/网上(?:办事|服务|经办)?(?:大厅|平台)?|服务(?:大厅|平台)|公共|政务|门户|官方|网站|官网|欢迎(?:访问|光临)?|首页|平台|大厅|系统|网/g, '').length <= 9
