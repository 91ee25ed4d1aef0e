import { BUREAU } from './words.ts'

/*
 * What official pages are about when they are not about social insurance, or only name it: the words the second stage goes by,
 * beside those of the first (words.ts), which has to be small.
 */

/** Other offices' subjects, and the taxes that share an office with the contributions. */
export const OTHER_MATTER =
  /积分(?:制|入|落|管理|申请)|计分|(?:购|租)房补贴|入学|学位|青年|社会救助|残疾|优待|经济补偿|加班|年休假|病假|高温津贴|工资(?:指导|价位|集体)|离休|招生|公租|租赁|维修资金|房改|公有住房|保障性住房|住房保障|(?:增值|所得|房产|消费|印花|契|车船)税|发票|退税|[偷骗]税|汇算/g
/**
 * Who buys for the schemes, fines for them or looks for their experts speaks to firms, whatever scheme the title names; negotiated
 * medicines are another matter.
 */
export const PROCUREMENT =
  /采购|招标|投标|磋商|[中流废]标|(?:预|成交)(?:公告|公示|结果)|询[价比]|遴选|比选|竞[价标谈]|竞争性|单一来源|供应商|专家库/g
/** Hospitals, pharmacies and others that the schemes pay; who works for an office, is fined or praised; what was answered to deputies. */
const PAID = '(?:定点|协议)(?:零售|医疗|医药|护理|康复|[、和及]){0,4}(?:药店|药房|机构|医院|单位)'
const DEALT_WITH = '公示|评估|考核|通报|暂停|解除|中止'
export const INSTITUTIONS = new RegExp(
  `申请定点|${PAID}.{0,12}(?:${DEALT_WITH}|协议|结算|信息|拟|违[规约法])|(?:${DEALT_WITH}|拟(?:新增|纳入|确定)|新增|申请成?为|申请纳入).{0,16}${PAID}|(?:评估|中介|担保)(?:机构|公司).{0,16}(?:名单|公示|公告|核验)|执法|医保医师|(?:[招选]聘|招[募考录]).{0,16}(?:公[告示]|启事|简章|通知|名单|人员)|骗保.{0,8}案|(?:典型|违[规法])案例|(?<![方草答提备档图])案(?= ·|$)|处罚|曝光|通报(?:批评|表[扬彰]| ·|$)|失信人员名单|催收|抽查|双随机|权[力责]清单|DRG|DIP|支付方式改革|答复.{0,30}(?:建议|提案)|(?:建议|提案).{0,24}答复|recruit`,
  'gi',
)
/** What a record of contributions is asked for by others: who may buy a flat or a car's plate, send a child to school, stay. */
const LICENCE =
  '(?:[购买]房|限购|购车|小(?:客|汽)车|摇号|车牌|车辆?指标|入学|入园|学位|随迁|落户|公租房|保障房|廉租|经适房|人才房|配[售租]|职称|投标|评标)'
export const PROOF = new RegExp(
  `${LICENCE}(?!.{0,12}(?:提取|贷款))[^·]{0,20}?(?:社会?保|参保|公积金|个税)[^·]{0,12}?(?:证明|记录|年限|认定|口径|核[验查]|要求|缴纳)|(?:社会?保险?|参保)[^·]{0,16}?${LICENCE}(?:资格|审核|指标|申请|条件)`,
  'g',
)
/** What a tax bureau calls its service. Natural persons' own is for the income tax alone. */
export const COLLECTORS_DOOR =
  /^(?:国家税务总局)?[\u4e00-\u9fff]{0,12}?(?<!自然人)(?:电子|网上)税务局(?:登[录陆]|首页)?$|^[\u4e00-\u9fff]{0,2}登[录陆]$/
/** Subjects of government pages that mention the schemes in passing. */
export const IN_PASSING =
  /常务会议|发布会|答记者问|讲话|致辞|综述|年报|(?:建议|提案).{0,16}办理|放假|值班|面试|笔试|成绩|体检|招考|职位|岗位|植树|运动会|争议|调解|监察|欠薪|维权|求职|职业(?:介绍|指导)|实名制|(?:人事|流动人员)档案|资格证书|商标|专利|价格项目|中选/g
/** Errands that a bureau's title names without a word of the schemes or of the counter; telling on a bureau's host only. */
export const ERRAND =
  /(?:住房|组合)贷款(?!利率)|个贷|商转公|丧葬|抚恤|遗属|供养亲属|病残津贴|养老(?!服务|护理|机构|院|产业)|工龄|视同|[断补]缴|失业|工伤|[增减]员|人员.{0,2}[增减]|停工留薪|辅助器具|产前|劳动能力鉴定|伤残|生育|门诊|住院|药品(?:目录|管理|支付|保障)|双通道|处方|定点|新生儿|大病|提取|归集|还贷|结息|年度结[账转]|(?:暂停|恢复|调整).{0,16}业务|(?:停|升级|切换|启用).{0,20}(?:查询|网办|经办|业务)(?:功能|系统|平台)|(?:查询|网办|经办|业务)(?:功能|系统|平台).{0,10}(?:停|升级|切换|维护|启用)/g
/** What a fund lends for, as its own notices call it. */
export const FUNDS_LOAN = /贷(?!款利率)|首付|还款|放款|借款|按揭/g
/** Matters that halls do at once and that bring enrolment or claims: 员工录用一件事, 失业人员一件事. */
export const ONE_MATTER = /(?:[员职]工录用|招用[员职]工|失业|离职|退休|参保)\S{0,8}一[件链]/g
/** What savings are taken out for, as a hall calls it where the fund stands only in the text. */
export const WITHDRAWAL = /提取(?= ·|$)/g
/** Who carries out a matter of a hall, where that is an office of ours. */
export const SERVED_BY = new RegExp(`实施(?:主体|机[构关])[^。]{0,20}?(?:${BUREAU.source})`, 'g')
/** A notice on the lowest wage, by which the unemployment benefit goes, or on the average one, by which the limits go. */
export const WAGE = /(?:最低工资标准|平均工资)(?:的?(?:通知|公告|通告|决定)|调整)?(?= ·|$)/g
/** What a bureau calls the notice that its system rests; whose system it is stands in the text. */
export const SYSTEM_RESTS =
  /(?:系统|平台|网站|网厅|服务|业务).{0,6}(?:维护|升级|切换|停机|暂停|迁移|检修|停用)|(?:暂停|停止|停机).{0,10}(?:服务|系统|平台|维护)/g
/** Columns for what an office did, and offices that tell of the schemes as part of other matters. What they say is news. */
export const NEWS_COLUMN = /动态|新闻|要闻|快讯|资讯|简报|工作信息|媒体|(?:统计|审计|财政)[局厅]|改革?委|宣传部|latest|news/gi
/** The same columns as folders of an address: 行业新闻, 新闻动态, 工作动态, 媒体报道, 党建. */
export const NEWS_FOLDER = /\/(?:hy(?:xw|dt)|mt(?:bd|jj|gz)|(?:tp|yw)xw|(?:xw|gz|dj|dw|bm|jc|sz|ywj?)dt|xwzx|dwdj|jgdj|djgz|dflz)\//
/** What a title says that names a service rather than a subject. */
export const OF_A_SERVICE =
  /系统|平台|大厅|网厅|门户|登[录陆]|注册|认证|查询|打印|下载|表格|业务|办理|办事|服务|网点|进度|预约|指南|须知|问[答题]|咨询|个人|单位|账户|(?<!人事|财[政务])信息(?!公开)|证明|凭证|[缴续补]费|转移|贷款/
/** What labour bureaus call the column about all the schemes together. */
export const THEME = /(?:^|[ >·])社会保障(?=[ >·]|$)/
/** Columns that say something to a leaver where an office has no other business than the schemes. */
export const INSURERS_COLUMN =
  /(?:通知公告|政策(?:法规|文件|解读)?|下载(?:中心|专区)?|指南|常见问题|联系(?:我们|方式|电话)|办公.{2,6})(?= ·|$)/
/** Words that tell a reader what to do or what applies, which guides in such columns have. */
export const ADVICE =
  /可(?:以|通过|凭|登录|在|到|自)|[请需须应](?:携带|登录|拨打|于|持|提供|提交|在|到|按|先)|凭|咨询电话|123\d\d|材料|渠道|(?<!走)流程|条件|如何|怎么|[为按]\d[\d.,]*(?:元|%)|元[/每]|\b(?:you|may|must|apply)\b/gi
export const BUDGET =
  /[预决]算|审计|收支|统计(?:公报|信息|数据|资料)|监测统计|运行(?:情况|分析)|工作(?:总结|要点|报告)|年度报告|(?:发展|五年|十[四五]五)规划/g
/** What a yearbook counts in: 期末参保人数(万人), 基金收入(亿元). */
export const COUNTED_IN = /[(（](?:万[人元户件]|亿元|人次)[)）]/g
/** News of what an office did, not what a person can do. */
export const OFFICE_NEWS =
  /(?:领导|[局厅]长|主任).{0,4}(?:赴|到|带队)|赴.{2,8}(?:考察|指导)|揭牌|签约|启动仪式|荣获|获评|会见|出席|交流学习|先进(?:集体|个人)|(?<!关于)开展.{0,14}(?:活动|培训|检查|演练|行动)|志愿(?:服务|者)|召开|座谈|调研|慰问|走访|督[导查]|警示教育|读书|图片新闻|工作纪实|宣讲|主题(?:党日|教育)|书记|论坛|表彰|比武|练兵|[竞比大]赛|征文|演讲|成效|(?<!关于.{0,9})(?:贯彻|传达|学习|落实).{0,24}(?:精神|会议|讲话)|会议精神/g
/** What an office says in its own praise, in headlines that are neither rule nor notice nor guide. */
export const PRAISE =
  /用好用足|助(?:[力推]|圆)|圆.{0,8}梦|赋能|(?:喜获|再获|夺得|跻身|位居|连续.{1,4}年)|(?:全[国省市]|[省市]内)(?:首[家个创例]|第一|先进)|首[家创]|新(?:局面|台阶|突破|篇章)|再创|点赞|暖心|保驾护航|跑出|走在前|标兵|称号|验收|举[办行]|参观/g
/** Private provision, what funds lend, and the levy and aid for the disabled: the schemes' names with another matter behind them. */
export const PRIVATE =
  /残疾人就业保障金|残保金|灵活就业残疾人|残疾人.{0,6}灵活就业|个人养老金|商业(?:养老|健康|医疗)?保险|企业年金|年金基金|(?:公积金|住房).{0,4}贷款利率|惠民保/g
