import type { Point } from '../points/point.ts'
import { placeless, placesAsked } from '../places.ts'
import { POINTS } from '../points/index.ts'
import { exitIn } from '../understand/person.ts'

/*
 * The plainest questions: one thing and a place, or one thing and what becomes of it, however the job ended. All points of a subject
 * have these words, so the index cannot tell which is meant.
 */

type Row = readonly [asks: RegExp, points: string]

/** What "上海失业金" asks: a place, and one thing of it. */
const OF_A_PLACE: readonly Row[] = [
  [/^失业(?:金|保险金?)$|^unemployment(?:benefits?|pay|money)[?]?$/, 'unemployment-amount/monthly unemployment-duration/months'],
  [/^公积金$|^housingfund$/, 'housing-fund/withdraw-on-leaving'],
  [/^(?:自己[交缴])?(?:职工)?医保$/, 'medical-cost/monthly'],
  [/^(?:自己[交缴])?养老(?:保险)?$/, 'flexible-cost/pension-only'],
  [/^(?:自己[交缴])?社保$/, 'flexible-cost/monthly'],
]

/** How the job ended: taken away before the question is compared. */
const ENDED =
  /^(?:我)?(?:现在|刚|突然)?(?:[被叫让](?:厂子?里?|公司|单位|老板)给?(?:撵|赶|踢|辞|炒|裁|开)(?:出来|走|掉|除|退)?|老板[叫让]我滚蛋|离职|离开公司|辞职|裸辞|辞工|不干|不上班|没有?上班|没工作|失业|被裁员?|被(?:公司)?(?:辞退|开除|优化|劝退)|合同到期(?:不续签?)?|(?:公司|单位|厂子?)(?:倒闭|关门|破产|黄))(?:了|以后|之后|后)*[，,]?|(?:my )?(?:boss|company) (?:just )?fired? me(?: today)?[，,. ]*|(?:after|when|now that|since) (?:i|my|being|leaving|losing|the) .*$/
const BECOMES = '(?:(?:要|该|得)?怎么(?:办|处理|弄|样)|会怎么样|还有用吗|还能用吗)'
const what = (thing: string, en: string): RegExp =>
  new RegExp(`^(?:我的)?(?:${thing})${BECOMES}[?]?$|^(?:whathappensto|whatshouldidoabout|whatabout)(?:my|the)(?:${en})[?]?$`)

/** "能自己交社保吗": may one. */
const MAY_PAY =
  '我?(?:(?:能不能|可不可以|能|可以)自己[交缴](?:社保|养老)|(?:社保|养老)(?:能不能|可不可以|能|可以)自己[交缴]|自己(?:能不能|能|可以)[交缴](?:社保|养老)|灵活就业(?:能|可以)[交缴](?:社保)?)[吗么不]?'

/** What "被裁了生育险怎么办" asks. */
const BECOMES_OF: readonly Row[] = [
  [what('养老(?:保险|金)?', 'pension'), 'stop-paying/not-lost'],
  [what('失业(?:保险|险)', 'unemploymentinsurance'), 'unemployment-eligibility/conditions'],
  [what('社保', 'socialinsurance|socialsecurity'), 'stop-paying/which-stop'],
  [what('生育(?:保险|险)', 'maternityinsurance'), 'maternity/after-leaving'],
  [what('工伤(?:保险|险)', 'work-?injuryinsurance'), 'work-injury/after-leaving'],
  [
    /^像?我?(?:这[样种]|这)?(?:情况)?(?:还|现在)?(?:(?:能|可以|能不能|可不可以)(?:领|拿|申请)到?那?个?失业[金钱]|领得[着到]失业金|有(?:没有)?失业金拿?|失业[金钱]还?(?:能|可以)[领拿])[吗么不]?[?]?$|^(?:ican|(?:can|may|will)i)(?:get|claim|draw|receive)unemployment(?:benefits?|money)?[?]?$/,
    'unemployment-eligibility/conditions',
  ],
  [new RegExp(`^${MAY_PAY}[?]?$`), 'flexible-eligibility/who'],
  [
    new RegExp(
      `^${MAY_PAY}[，,?]?(?:大概|一共|[要得交缴]|[一每]个?月)*(?:多少|几[百千])钱?(?:[一每]个?月)?[?]?$|^cani(?:pay|join).{0,30}howmuch[a-z]{0,14}[?]?$`,
    ),
    'flexible-eligibility/who flexible-cost/monthly',
  ],
  [/^我想自己[交缴](?:社保)?(?:行|可以|能)[吗么不][?]?$/, 'flexible-eligibility/who'],
  [/^我?(?:想|要|打算)?自己[交缴]社保[,，]?(?:要|该|得)?怎么(?:办理?|弄|做|[交缴])$/, 'flexible-how/how'],
  [/^n(?:\+1)?怎么算[?]?$/, 'severance/how-much'],
  [/^(?:do|can|will|should)i(?:get|receive)(?:any)?(?:severance|compensation)(?:pay)?[?]?$/, 'severance/owed'],
]

/** Whether benefit is due, at the end of a story that tells how the job ended. */
const DUE =
  /^我?(?:还|也)?(?:能|可以|有|能不能|有没有)[去再]?(?:领|拿|申请)?到?失业[金钱][吗么不没]?[?]?$|^失业[金钱](?:还|也)?(?:能领|给|有|怎么说)[吗么不没]?[?]?$/
/** The same behind the story without a pause: "生完孩子辞职失业金能领吗". */
const DUE_AFTER =
  /^.{3,16}(?:辞职|离职|被裁员?|辞退)了?(?:还|也)?(?:能|可以)?(?:失业[金钱](?:还|也)?(?:能领|有份?)|领失业[金钱])[吗么不没]?[?]?$/
const duesOf = (text: string): string =>
  (DUE.test(text.split(/[，,。；]/).at(-1) ?? '') || DUE_AFTER.test(text)) && exitIn(text) !== null
    ? 'unemployment-eligibility/conditions'
    : ''

/** Two places are compared by what paying alone costs. */
const CHEAPER = /^(?=.*(?:(?:自己|灵活|个人)[^，。？?]{0,6}[交缴]|\b(?:myself|my own|flexible)\b)).*(?:便宜|划算|合适|\bcheaper)/

/** The points of one of the plainest questions; none for any other. `doubtful`: the index does not tell whether benefit is due. */
export function plainest(text: string, doubtful = false): Point[] {
  if (text.length > 80) return []
  const places = placesAsked(text).length
  if (places === 2 && CHEAPER.test(text)) return POINTS.filter(({ id }) => id === 'flexible-cost/monthly')
  const bare = placeless(text)
    .replace(ENDED, '')
    .replace(/(?:交|缴)?了?满?[\d一二三四五六七八九十两半]+个?[年月]/g, '')
    .replace(/[\s的市省？。]/g, '')
  const rows = places === 1 ? [...OF_A_PLACE, ...BECOMES_OF] : places === 0 ? BECOMES_OF : []
  const found = rows.find(([asks]) => asks.test(bare))?.[1] ?? (doubtful ? duesOf(text) : '')
  return found.split(' ').flatMap((asked) => POINTS.filter(({ id }) => id === asked))
}
