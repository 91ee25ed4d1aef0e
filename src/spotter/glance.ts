// Each list is marked as free of effects, so that what takes no glance leaves it out.
/** Words of the trade that cost little to look for; a page shown for its text or form has several of them, whatever else it says. */
const WORDS =
  /* @__PURE__ */ '保险 社保 医保 公积金 参保 失业 养老 工伤 生育 缴 待遇 险种 基数 退休 就医 社会保障 人社 人力资源 灵活就业 12333'.split(
    ' ',
  )
/** What a title may say beside them, where one is enough: forms by bureaus' names, words with gaps as imitations write them, English. */
const TITLES =
  /* @__PURE__ */ '续保,停保,增员,减员,征集,核定,转移,备案,账户,权益,医疗保,\u200b,社 保,医 保,公 积,nsurance,ocial Security,rovident Fund,nemploy'.split(
    ',',
  )
/** Parts of addresses that may be what host.ts takes for a hint, and many that are not: what it says of them is seen later. */
const HOSTS = /* @__PURE__ */ '12333 shbx shebao yibao ylb nhsa gjj hpf rs rlsb rlzy lss ldbz renshe //sb .sb yb si. si1 si2'.split(' ')
/** One word to so many characters, or so many words at all: less is a menu or an aside. */
const SPARSE = 500
const MANY = 9

/**
 * The cheapest look at a page: false means that nothing on it could make it a page about social insurance, so it need not be
 * read. A page that fights back (clobbered properties) is to be read.
 *
 * Every silent page pays for this, so it is one function without a pattern (each function and each pattern has to be compiled
 * on every page), and takes the text in one native call, without a wrapper for any element.
 */
export const glance = function (document: Pick<Document, 'URL' | 'title' | 'evaluate'>): boolean {
  try {
    const { URL: url, title } = document
    const host = url.slice(0, url.indexOf('/', 8))
    for (const part of HOSTS) if (host.includes(part)) return true
    for (const word of WORDS) if (title.includes(word)) return true
    for (const word of TITLES) if (title.includes(word)) return true
    const text = document.evaluate('string(/)', document as Document, null, 2).stringValue
    let times = 0
    for (const word of WORDS) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if ((times += 1) >= MANY) return true
    }
    return times * SPARSE > text.length
  } catch {
    return true
  }
}
