import { hostHint } from './host.ts'

/** Words of the trade that cost little to look for; a page shown for its text or form has several of them, whatever else it says. */
const WORDS = '保险 社保 医保 公积金 参保 失业 养老 工伤 生育 缴 待遇 险种 基数 退休 就医 灵活就业 社会保障 医疗保 人社 人力资源 12333'.split(' ')
/** In a title or heading one word is enough; in the text it takes as many as the weakest page that is shown. */
const ENOUGH = 3

const textOf = (nodes: Iterable<Node>): string => Array.from(nodes, ({ textContent }) => textContent).join(' ')

const times = (text: string): number => WORDS.reduce((total, word) => total + text.split(word).length - 1, 0)

/**
 * The cheapest look at a page: false means that nothing on it could make it a page about social insurance, so it need not be
 * read. Menus are links, and what they say is taken off again.
 */
export function glance(document: Document, url: string | null): boolean {
  if (hostHint(url) !== null) return true
  try {
    if (times(`${document.title} ${textOf(document.querySelectorAll('h1,h2,h3'))}`) > 0) return true
    const all = times(textOf([document.body]))
    return all >= ENOUGH && all - times(textOf(document.querySelectorAll('a,script,style,option'))) >= ENOUGH
  } catch {
    return true
  }
}
