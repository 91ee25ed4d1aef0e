import type { Audience, Evidence } from '../domain/page.ts'
import { isBureauName, pageSubject } from './heads.ts'
import type { Heads } from './heads.ts'
import type { Reading } from './reading.ts'
import { count, first } from './text.ts'

/*
 * Whose business a page is. Each row looks at one part of the page for words that only an employer's counter, or only a person's
 * errand, uses; the weights of the hits are summed for each side. To teach it a word, add it to a row; to teach it a new place to
 * look, add a row and a test.
 */

interface AudienceSign {
  name: string
  side: 'person' | 'employer'
  weight: number
  /** Where to look. `form`: labels and buttons. */
  in: 'head' | 'form' | 'text'
  words: RegExp
}

const EMPLOYER =
  /(?:用人|参保|缴[费存]|投保|本)?单位(?:参保|缴[费存]|编号|社保|医保|网厅|网上|用户|账号|账户|登[录记]|申报|人员|开户|办事|业务|服务|端|版|在职|职工|基数|工资)|人员增减|(?:职工|人员|员工)(?:增|减)(?:加|少|员)|(?<![\u4e00-\u9fff])[增减]员|企业(?:社会保险|参保|开户|用户|登[录记]|网上|申报|社保|版|端|减负)|法人(?:登录|用户|办事|账号)|单位经办人|服务对象\s*(?:企业)?法人|稳岗|[员职]工录用|招用[员职]工|用工(?:备案|登记|申报)|(?:工资|基数)申报|用人单位|代扣代缴|(?:缴费|参保|缴存)单位|各(?:有关)?单位|社会保险(?:登记)?证(?!明)|单位(?=社会保险|医疗保险|养老保险|住房公积金)|for (?:employers|enterprises|companies)|employer registration|employers? (?:shall|must|should)/gi
const PERSON =
  /个人(?:参保|缴[费存]|编号|社保|医保|网厅|网上|用户|账户|权益|登[录记]|办事|业务|服务|版|端|身份|申[请领])|灵活就业|(?:自由|自主)(?:职业|就业|择业)|城乡居民|居民(?:医保|养老|基本)|失业(?:金|保险金|登记|人员|补助)|本人|我的|(?:养老|医保|医疗保险|社保)?关系转[移入出]|异地就医|退休(?:申请|待遇|审批)|生育津贴|参保人员?(?!数)|社保卡|(?<!单位)(?:参保|缴费)(?:缴费)?(?:证明|记录)|权益(?:记录|单)|unemploy|flexibl[ey] employ|self-employed|individuals?\b|\byour?\b/gi
/** What only an employer types in. */
const EMPLOYER_FIELD =
  /单位(?:编号|编码|名称|账号|代码|密码|登录名|社保号|类型|经办人)|统一社会信用代码|组织机构代码|经办人|法人|(?:用人|参保|缴费)单位|职工(?:姓名|人数)|(?:增|减)员|本期(?:增|减)|纳税人识别号/g
const PERSON_FIELD =
  /本人|个人(?:编号|账号|身份)|灵活就业|户籍|户口|手机(?:号|验证)|居住证|缴费档次|银行(?:卡|账号)|(?<!职工|员工|经办人)身份证/g

const ROWS: readonly AudienceSign[] = [
  { name: 'employer-in-head', side: 'employer', weight: 4, in: 'head', words: EMPLOYER },
  { name: 'person-in-head', side: 'person', weight: 4, in: 'head', words: PERSON },
  { name: 'employer-fields', side: 'employer', weight: 3, in: 'form', words: EMPLOYER_FIELD },
  { name: 'person-fields', side: 'person', weight: 2, in: 'form', words: PERSON_FIELD },
  { name: 'employer-in-text', side: 'employer', weight: 2, in: 'text', words: EMPLOYER },
  { name: 'person-in-text', side: 'person', weight: 2, in: 'text', words: PERSON },
]

/** The line that a notice is addressed in, and both whom it may name there. */
const ADDRESSED = /^[^:。;\n]{0,80}(?:各|全[省市区]|广大|有关)[^:。;\n]{0,80}:/m
const BOTH = [
  /单位|企业|雇主/,
  /灵活就业|参保(?:人|职工|居民)|缴[费存](?:人|职工)|(?<!负责)个人|(?<!用)职工|居民|失业人员|自由职业/,
] as const

/** A bureau's home page that lets in either side by a door of its own. */
const hasBothDoors = ({ fields, labels, links }: Reading, subject: readonly string[]): boolean =>
  fields + labels.length === 0 && subject.every(isBureauName) && [EMPLOYER, PERSON].every((words) => count(links.join(' '), words) > 0)

/** How many hits in a text count in full; fewer count for less. */
const FULL = 2
/** A side is heard from this weight on. */
const HEARD = 2

const addressed = (text: string): Evidence => ({ signal: 'for-both-addressed', weight: 4, text: text.trim().slice(0, 80) })

/** A notice of limits, which hold for who pays alone and for employers alike; to declare wages is an employer's. */
const isOnLimits = (head: string): boolean =>
  /基数|[上下]限/.test(head) && /通知|公告|通告/.test(head) && [EMPLOYER, PERSON, /申报/g].every((words) => count(head, words) === 0)

/** Whose business the page is, and the words that say so. A page about the schemes that names neither side is a person's to read. */
export function audienceOf(reading: Reading, heads: Heads, url: string | null): { for: Audience; why: Evidence[] } {
  const parts = {
    head: [...heads.subject, reading.title].join(' · '),
    form: reading.fields > 0 || reading.labels.length > 0 ? [...reading.labels, ...reading.buttons].join(' · ') : '',
    text: reading.main.slice(0, 6000),
  }
  const found = ROWS.flatMap((row): (Evidence & { side: AudienceSign['side'] })[] => {
    const text = parts[row.in]
    const hits = count(text, row.words)
    if (hits === 0) return []
    const share = row.in === 'text' ? Math.min(1, hits / FULL) : 1
    return [{ signal: `for-${row.name}`, weight: Math.round(row.weight * share * 10) / 10, text: first(text, row.words), side: row.side }]
  })
  const of = (side: AudienceSign['side']): number => found.reduce((sum, row) => sum + (row.side === side ? row.weight : 0), 0)
  const [employer, person] = [of('employer'), of('person')]
  const why = found.map(({ signal, weight, text }) => ({ signal, weight, text }))
  const address = ADDRESSED.exec(reading.main.slice(0, 600))?.[0] ?? ''
  if (BOTH.every((words) => words.test(address))) return { for: 'both', why: [...why, addressed(address)] }
  if ((employer > 0 && count(parts.form, EMPLOYER_FIELD) === 0 && isOnLimits(parts.head)) || hasBothDoors(reading, pageSubject(heads, url)))
    return { for: 'both', why }
  return {
    for: employer < HEARD || person >= employer * 2 ? 'person' : person < HEARD || employer >= person * 2 ? 'employer' : 'both',
    why,
  }
}
