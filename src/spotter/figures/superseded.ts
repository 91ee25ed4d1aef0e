/** Words that end a standard; what they end must never be shown as the one that holds. */
const ENDED = /停止(?:执行|使用)|停用|(?:终止|不再)(?:执行|适用|使用|有效)|废止|失效|作废/
/** What is ended says so at its beginning: 原标准, 2025年度公布的…. */
// 太原, 中原, 平原, 固原, 开原 and 松原 are names of places.
const ENDED_FROM = /(?<![太中平固开松])原|旧|此前|以[前往]|上(?:一|个)?年|去年|20\d\d\s*年(?!\s*\d)/
/** A document is ended, not an amount: 《关于…的通知》同时废止. */
const DOCUMENT = /《|文件|通知|规定|办法|\d号/
const AMOUNT = /\d\s*(?:\.\d+)?\s*万?元/
/** A limit told for the time before. */
const PRIOR = new RegExp(
  '^(?:此|以)前,|(?:上(?:一|个)?(?:社保)?年度?|去年|往年|此前|(?<![太中平固开松])原来?|原有|目前|调整前|旧)(?:执行|公布|规定|对应|分别)?的?(?:全[省市]|本市|我市)?' +
    '(?:职工|企业)?(?:基本)?(?:社会保险|社保|养老保险|医疗保险|医保|失业保险|工伤保险|住房公积金|公积金)?(?:费)?(?:月)?(?:最[低高])?(?:缴费|缴存)?(?:工资)?(?:基数)?的?(?:标准|数额)?(?:分别)?' +
    '(?:[的为是]?[上下]限|为|是|:)|[原旧](?:缴费|缴存)?(?:基数|标准)$',
)
const CURRENT = /本年度?|今年|新(?:的)?(?:标准|基数)|现(?:将|在|调整)|调整(?:为|后|至|到)|20\d\d\s*年/

/** What is so at present is past where the same is told again behind it: 目前下限为7310元;下限为7546元. */
const LIMIT = /[上下]限/

/** The sentence without the limits it only mentions because they ended or belong to the year before. */
export function withoutSuperseded(sentence: string): string {
  const clauses = sentence.split(/(?<=[,;)])|(?=\()/)
  const dropped = new Set<number>()
  clauses.forEach((clause, at) => {
    if (!ENDED.test(clause) || (DOCUMENT.test(clause) && !AMOUNT.test(clause))) return
    let from = at
    while (from > 0 && !ENDED_FROM.test(clauses[from] ?? '')) from -= 1
    for (let i = from; i <= at; i += 1) dropped.add(i)
  })
  let prior = false
  clauses.forEach((clause, at) => {
    if (CURRENT.test(clause)) prior = false
    if (PRIOR.test(clause) && !/调整(?:为|至|到)|提高[至到]/.test(clause))
      prior = !clause.includes('目前') || clauses.slice(at + 1).some((later) => later.includes(LIMIT.exec(clause)?.[0] ?? '元'))
    if (prior) dropped.add(at)
    if (/[;)]$/.test(clause)) prior = false
  })
  return clauses.filter((_, at) => !dropped.has(at)).join('')
}
