/** Words of the trade that cost little to look for; a page shown for its text or form has several of them, whatever else it says. */
const WORDS = '保险 社保 医保 公积金 参保 失业 养老 工伤 生育 缴 待遇 险种 基数 退休 就医 社会保障 人社 人力资源 12333'.split(' ')
/** In a title one is enough, also of what bureaus call their forms. */
const TITLES = [...WORDS, '续保', '停保', '增员', '减员', '征集', '核定', '转移', '备案', '账户', '权益', '医疗保']
/** Parts of addresses that may be what host.ts takes for a hint, and many that are not: what it says of them is seen later. */
const HOSTS = '12333 shbx shebao yibao ylb nhsa gjj hpf hrss rsj rst rlsb rlzy lss ldbz renshe zzrs //sb .sb yb si. si1 si2'.split(' ')
/** One word to so many characters, or so many words at all: less is a menu or an aside. */
const SPARSE = 500
const MANY = 9

/** Plain search beats a pattern here, which would have to be compiled on every page. */
function hasAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true
  return false
}

/**
 * The cheapest look at a page, which every silent page pays for: false means that nothing on it could make it a page about
 * social insurance, so it need not be read. `text` gives all text of the document, scripts and menus with it, and is only
 * asked for when address and title, without the gaps that imitations put into their words, say nothing.
 */
export function glance(url: string | null, title: string, text: () => string): boolean {
  if ((url !== null && hasAny(url.slice(0, url.indexOf('/', 8)), HOSTS)) || hasAny(title.replace(/[\s\u200b-\u200d]/g, ''), TITLES)) return true
  const all = text()
  let times = 0
  for (const word of WORDS) {
    for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) if ((times += 1) >= MANY) return true
  }
  return times * SPARSE > all.length
}
