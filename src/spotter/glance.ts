import { hostHint } from './host.ts'

/** Words of the trade that cost little to look for; a page shown for its text or form has several of them, whatever else it says. */
const WORDS = ['保险', '社保', '医保', '公积金', '参保', '失业', '养老', '工伤', '生育', '缴', '待遇', '险种', '基数', '退休', '就医', '灵活就业', '社会保障']
/** In a title or heading one word is enough; in text and menus it takes as many as the weakest page that is shown. */
const ENOUGH = 3

const times = (text: string): number => {
  let found = 0
  for (const word of WORDS) for (let at = text.indexOf(word); at !== -1 && found < ENOUGH; at = text.indexOf(word, at + 1)) found += 1
  return found
}

/** The cheapest look at a page: false means that nothing on it could make it a page about social insurance, so it need not be read. */
export function glance(document: Document, url: string | null): boolean {
  if (hostHint(url) !== null) return true
  try {
    const heads = [...document.querySelectorAll('h1,h2,h3')].slice(0, 9).map(({ textContent }) => textContent)
    if (times(`${document.title} ${heads.join(' ')}`) > 0) return true
    return times(document.body.textContent) >= ENOUGH
  } catch {
    return true
  }
}
