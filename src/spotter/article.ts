import type { Excerpt } from './excerpt.ts'
import { isRoot } from './host.ts'

/** Paths under which content systems keep their articles. */
const ARTICLE_PATH = /\/(?:t\d{8}_\d|art_\d|content[_/]|content-\d|post_\d)|\/\d{4,}(?:_\d+)?\.s?html?$|\/[\w-]{1,40}\/\d{2,9}\.j?s?html?$/
/** A folder named after a day or month, for pages that are files. */
const DATED_FOLDER = /\/20\d{2}[-/]?\d{2}(?:[-/]?\d{2})?\//
const FILE = /\.s?html?$/
/** The line under an article's heading. */
const DATE_LINE = /(?:发布|更新|成文|发文|信息)(?:时间|日期)|(?:来源|作者|浏览次数|字体|字号) ?[::]/
const DAY = /20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/

/**
 * True for a page of an article: it says so in its tags, its address or under its heading. A home page is none, whatever dates its lists
 * bear.
 */
export function isArticle({ meta, headings, main }: Excerpt, url: string | null): boolean {
  if (isRoot(url)) return false
  if ((meta['articletitle'] ?? '') !== '' || (meta['pubdate'] ?? '') !== '') return true
  if (url !== null && (ARTICLE_PATH.test(url) || (FILE.test(url) && DATED_FOLDER.test(url.slice(url.lastIndexOf('?') + 1))))) return true
  const opening = main.slice(0, 300)
  // A day in a table of records dates nothing.
  return headings.length > 0 && (DATE_LINE.test(opening) || DAY.test(opening.replace(/^\t.*\t.*$/gm, '')))
}
