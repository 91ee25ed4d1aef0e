import { enMonths, words } from '../../advisor/wording.ts'
import { countedMonths } from '../../profile/counted.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { quote, state } from './point.ts'
import { provinceOf } from '../../domain/place.ts'
import { homeOf } from '../places.ts'

/* What several subjects of the pension say: enough months, years in the public sector, a temporary account after fifty. */

/** Do the months paid reach the minimum, for somebody who asks whether to go on. */
export function enough(c: PointContext): PointLead | null {
  const paid = (c.profile ? countedMonths(c.profile) : null) ?? c.said.paid ?? null
  const retirement = c.a?.retirement ?? null
  if (!c.mine || paid === null || retirement === null) return null
  const have = paid >= retirement.minimumMonths
  return have
    ? {
        zh: `可以停，但要想好：你已经缴了${paid}个月，够最低年限（${retirement.minimumMonths}个月）了，到龄能领；多缴多领，停了每月少领。医保另算，别跟着断。`,
        en: `You may, but think: you have ${enMonths(paid)}, enough for the minimum (${retirement.minimumMonths}); paying on brings more, stopping less. Medical is another matter: do not let it lapse.`,
        rules: ['PE-05', 'PE-20', 'PE-04'],
      }
    : {
        zh: `先别停太久：你缴了${paid}个月，离最低年限${retirement.minimumMonths}个月还差${retirement.minimumMonths - paid}个月；断了不清零，但到龄前要补够月数。医保另算，别断。`,
        en: `Not for long: you have ${enMonths(paid)} of ${retirement.minimumMonths}; ${retirement.minimumMonths - paid} are missing. A gap wipes nothing, but they must be paid by then. Keep medical.`,
        rules: ['PE-05', 'PE-04'],
      }
}

const OFFICIAL = /公务员|事业编|事业单位|机关|体制内|年金|civil serv/

/** Years paid in the public sector; null for anybody else. */
export const official = (c: PointContext): PointLead | false =>
  OFFICIAL.test(c.q) &&
  state(
    c,
    '能接上：养老年限不会没，转到企业合在一起算；职业年金是另一个账户，怎么转、能不能取这里没有查到，先问原单位和12333。',
    'Yes: the pension years are kept and go on in a company; the occupational annuity is another account, and how it moves was not found here: ask the old employer and 12333.',
    'PE-04',
  )

/** Over fifty, insured elsewhere for the first time: is the pension drawn there? */
export const LATE_ELSEWHERE =
  /(?:5\d|五十.?)(?:周?岁|了|[，,])[^？?]{0,40}(?:第一次|头一[次回]|才(?:开始)?[交缴参上])[^？?]{0,30}(?:这|那边|当地|留在)[^，。？?]{0,8}[领拿退]/

/** Never insured before. */
const FIRST_TIME = /第一次|头一|没[交缴]过|才(?:开始)?[交缴参上]|first time/

/** Does the move named stay within a province, or go to that of the hukou? */
export function staysAtHome({ said, q, profile }: PointContext): boolean {
  const [to, from] = said.places.map(provinceOf).toReversed()
  const home = homeOf(q) ?? profile?.hukouPlace
  return to !== undefined && (to === from || (!!home && provinceOf(home) === to))
}

/** The account after fifty in another province is a temporary one (PE-18). */
export const onlyTemporary = (c: PointContext): PointLead => {
  if (staysAtHome(c))
    return state(c, '不是：同省内或回户籍省，关系照常转。', 'No: within a province, or going home, the relation moves as usual.', 'PE-18')
  const normal = /正常|normal/.test(c.q)
  const start = normal ? words('正常', 'Yes, that is normal') : words('不能', 'No')
  const stays = FIRST_TIME.test(c.q)
    ? words('户口不在当地的到时回户口所在地领', 'without hukou there it is drawn in the hukou place')
    : words('关系留在原参保地', 'the relation stays')
  const lead = quote(c, `${start.zh}，${stays.zh}，年限照算：`, `${start.en}, ${stays.en} and the years count:`, 'PE-18')
  return { ...lead, begins: normal ? 'own' : 'no' }
}
