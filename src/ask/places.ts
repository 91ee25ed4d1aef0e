import type { Words } from '../domain/text.ts'
import type { AskContext } from './answer.ts'
import { words } from '../advisor/wording.ts'
import { normalise } from './classify/normalise.ts'

/** Places that questions name, by the first digits of their codes; light on purpose: only to say whose rules an answer holds for. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['11', /北京|\bbeijing\b/], ['12', /天津|\btianjin\b/], ['13', /河北|石家庄|\bhebei\b/], ['14', /山西|太原|\bshanxi\b/], ['15', /内蒙古|呼和浩特/], ['21', /辽宁|沈阳|大连|\b(liaoning|shenyang|dalian)\b/],
  ['22', /吉林|长春|\bjilin\b/], ['23', /黑龙江|哈尔滨|\bharbin\b/], ['31', /上海|沪|\bshanghai\b/], ['3201', /南京|\bnanjing\b/], ['3205', /苏州|昆山|\b(suzhou|kunshan)\b/], ['3202', /无锡|\bwuxi\b/], ['32', /江苏|\bjiangsu\b/],
  ['3301', /杭州|\bhangzhou\b/], ['3302', /宁波|\bningbo\b/], ['3303', /温州|\bwenzhou\b/], ['3306', /绍兴|\bshaoxing\b/], ['33', /浙江|\bzhejiang\b/], ['3401', /合肥|\bhefei\b/], ['34', /安徽|\banhui\b/], ['3501', /福州|\bfuzhou\b/], ['3502', /厦门|\bxiamen\b/], ['35', /福建|\bfujian\b/],
  ['36', /江西|南昌|\bjiangxi\b/], ['3701', /济南|\bjinan\b/], ['3702', /青岛|\bqingdao\b/], ['37', /山东|\bshandong\b/], ['4101', /郑州|\bzhengzhou\b/], ['41', /河南|\bhenan\b/], ['4201', /武汉|\bwuhan\b/], ['42', /湖北|\bhubei\b/], ['4301', /长沙|\bchangsha\b/], ['43', /湖南|\bhunan\b/],
  ['4401', /广州|\bguangzhou\b/], ['4403', /深圳|深户|\bshenzhen\b/], ['4404', /珠海|\bzhuhai\b/], ['4406', /佛山|\bfoshan\b/], ['4419', /东莞|\bdongguan\b/], ['44', /广东|\bguangdong\b/], ['45', /广西|南宁|\bguangxi\b/], ['46', /海南|海口|三亚|\bhainan\b/], ['50', /重庆|\bchongqing\b/],
  ['5101', /成都|\bchengdu\b/], ['5107', /绵阳|\bmianyang\b/], ['51', /四川|\bsichuan\b/], ['52', /贵州|贵阳|\bguizhou\b/], ['5301', /昆明|\bkunming\b/], ['53', /云南|\byunnan\b/], ['54', /西藏|拉萨/], ['6101', /西安|\bxi'?an\b/], ['61', /陕西|\bshaanxi\b/], ['62', /甘肃|兰州/], ['63', /青海|西宁/], ['64', /宁夏|银川/], ['65', /新疆|乌鲁木齐/],
]

/** When a question names a place and the answer is for another: says so. Null when there is nothing to say. */
export function elsewhere(question: string, context: AskContext): Words | null {
  if (context.assessment === null) return null
  const text = normalise(question)
  const named = NAMES.filter(([, pattern]) => pattern.test(text))
  if (named.length === 0 || named.some(([code]) => context.assessment?.place.startsWith(code))) return null
  return words('（下面的日期和金额按你资料里的参保地算；问的是别的地方，请先在资料里改参保地。）', '(Dates and amounts are for the place in your profile; for another place change it there first.)')
}
