/*
 * The vocabulary of the trade, as patterns over text that `tidy` has normalised. Grouped by meaning, never by site.
 */

/** Names of the schemes and what people get from them: a page about social insurance cannot do without these. */
export const SCHEME =
  /社会保险|社保|社会保障[卡号]|医保|医疗保(?:险|障(?![局厅委部]))|养老(?:保险|金)|失业(?:保险|金|登记|补助|待遇)|工伤(?:保险|认定|待遇)|生育(?:保险|津贴|待遇|医疗费)|公积金|参保|居保|五险|灵活就业|缴费(?:基数|工资|年限)|(?:大病|护理)保险|(?:异地|跨省)(?:就医|安置|转诊)|门诊(?:特|慢|统筹|共济)|医疗救助|待遇(?:资格|领取)|退休(?:待遇|审批|申[请报]|年龄|手续)/g

/** The same on the English pages of bureaus; apart from the others, because abroad every country has such pages. */
const ENGLISH_SCHEME =
  /social (?:insurance|security)|(?:pension|medical|health|unemployment|maternity|injury|endowment) (?:insurance|benefits?)|provident fund|flexibl[ey] employ/
export const ANY_SCHEME = new RegExp(`${SCHEME.source}|${ENGLISH_SCHEME.source}`, 'gi')

/** Words of the counter: weak alone, telling in a title or a form. */
export const COUNTER =
  /缴[费存]|[续停退增]保|险种|征[缴集]|核定|费款|滞纳金|稳岗|退休|个人(?:账户|编号)|单位编号|待遇|基数|报销|就医|定点医|[慢特]性?病|封存|启封|转移接续|关系转移|12393|12329/g

export const OFFICE = '(?:人力资源(?:和|与|、)?社会保障|人社|医疗?保障?|社会保障|劳动(?:和社会)?保障|社会保险|社保|医疗保险|公积金)'
const DUTY = '基金|事业|管理|服务|事务|经办|行政'
const BODY = '部门?|[总分]?局|厅|委员会|中心'

/** Names of bureaus with what makes them an office; taken out before subjects are counted, because a sender is not a subject. */
export const BUREAU = new RegExp(
  `${OFFICE}(?:${DUTY})*(?:${BODY}|处|所|机构)|人力资源和社会保障|12333|human resources (?:and|&) social security|(?:health ?care security|medical insurance|social (?:insurance|security)|provident fund)(?: \\w+){0,2} (?:bureau|administration|cent(?:er|re))`,
  'gi',
)

/** A name that is a bureau's or its portal's and nothing else; a sentence about its business is none (某某中心赴某地考察社保业务). */
export const BUREAU_NAME = new RegExp(
  `^(?!.*(?:赴|调研|考察|关于|办理|推进|提升))(?:欢迎\\S{0,4})?[\\u4e00-\\u9fff]{0,14}?(?:${OFFICE}|(?:养老|失业)保险|12333)(?:(?:${DUTY}|公共|业务|办事|自助|政务|网上|信息|个人|单位|综合|查询|申报|缴费|一体化|门户|官方)*(?:${BODY}|大厅|平台|系统|网[厅站页]?|官网|首页|12333|(?<=12333|业务|服务)))+$`,
)

/** What bureau and portal pages are about when they are not about insurance. */
export const ELSEWHERE =
  /创业|见习|聘|录用(?!.{0,4}一[件链])|公务员|考试|职称|职业资格|技能|[入落]户|居住证|仲裁|劳动[关合]|农民工|低保|最低生|最低工(?!资标准(?:的?(?:通知|公告|通告|决定)|调整)?(?: ·|$))|任[免职]|培训|人才|recruit|talent|exam|permit|visa|training|arbitrat/gi

/** News about officials rather than something to do. */
export const NEWS =
  /召开|举[行办]|调研|考察|座谈|走访|慰问|督[导查]|党[组委支]|[局厅市]长|会议|工作动态|要闻|\b(?:held|meeting|conference|visit|delegation|mayor|premier|billion|grew|rises?)\b/gi

/** Titles that say nothing. */
export const GENERIC =
  /^(?:无标题(?:文档)?|(?:个人|单位|企业)?(?:网上|自助|公共|综合|线上)(?:服务|办事|业务|经办)(?:大厅|系统|平台|厅)?(?:[(-]?(?:个人|单位)版?\)?)?|(?:通知|公示)公告|(?:网站)?首页|登录页?|欢迎.{0,12}|index|home|(?:untitled)? ?(?:document)?)?$/i

/** What bureaus ask for in forms, beside the words above. */
export const PERSONAL_NUMBER =
  /身份证|社会保障号|社保[编号卡]|(?:个人|单位|公积金)(?:编号|账号|客户号)|发放金额|人员类别|户口性质|用工形式|个人身份/g
