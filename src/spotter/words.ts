/*
 * The vocabulary of the trade, as patterns over text that `tidy` has normalised. Grouped by meaning, never by site.
 */

/** Names of the schemes and their people: a page about social insurance cannot do without these. */
export const SCHEME =
  /社会保险|社保|社会保障[卡号]|医保|医疗保险|医疗保障(?![局厅委部])|养老保险|失业(?:保险|金|人员|登记|补助|待遇)|工伤(?:保险|认定|待遇)|生育(?:保险|津贴|医疗费)|公积金|养老金|参保|五险|灵活就业|缴费(?:基数|工资|年限)|大病保险|长期?护理保险|(?:异地|跨省)(?:就医|安置|转诊)|门诊(?:特定|慢|统筹|特殊|共济)|医疗救助|待遇(?:资格|领取)/g

/** Words of the counter: weak alone, telling in a title or a form. */
export const COUNTER =
  /缴费|缴存|续保|停保|退保|险种|征缴|征集|核定|费款所属期|滞纳金|稳岗|退休|个人(?:账户|编号)|单位编号|待遇|基数|社会保障号|报销|就医|定点医|慢性?病|备案|封存|启封|转移接续|关系转移|12333|12393|12329/g

/** Bureaus of the trade. The name of a bureau is not a subject: it is taken out before subjects are counted. */
export const BUREAU =
  /(?:人力资源(?:和|与|、)?社会保障|人社|医疗?保障?|社会保障|劳动(?:和社会)?保障|社会保险(?:基金)?(?:事业)?(?:管理)?(?:服务)?|社保|医疗保险(?:基金)?(?:管理)?(?:服务)?|医保|(?:住房)?公积金(?:管理)?|就业服务管理|劳动就业服务)(?:行政部门|部门|事务服务中心|事务中心|服务中心|事业局|管理中心|中心|委员会|总局|分局|局|厅|部|处|所|网)|人力资源(?:和|与|、)?社会保障|劳动和社会保障|12333/g

/** What bureau and portal pages are about when they are not about insurance. */
export const ELSEWHERE =
  /入学|学位|招生|公(?:共)?租(?:赁住)?房|租赁|保障性住房|住房保障|创业(?:补贴|担保|带动|大赛|培训|孵化)|见习|招聘|应聘|聘用|录用|公务员|事业单位.{0,6}(?:考试|公开)|考试|职称|专业技术|职业(?:资格|技能)|技能(?:提升|大赛|竞赛|等级)|入户|落户|户籍|居住证|仲裁|劳动关系协调|农民工工资|低保|最低生活保障|社会救助|残疾|老年优待|高龄|采购|招标|中标|任免|任职|培训|人才(?:引进|补贴|公寓|绿卡|政策)|港澳青年|增值税|个人所得税|企业所得税|房产税|消费税|印花税|契税|土地增值税|车船|发票|出口退税|偷税|骗税|汇算清缴|最低工资|商业保险|保险公司|金融监督/g

/** News about officials rather than something to do. */
export const NEWS =
  /召开|举行|举办|调研|考察|座谈|走访|慰问|督导|督查|宣讲|党组|党委|党支部|主题(?:党日|教育)|揭牌|签约|书记|局长|厅长|会议|论坛|先进|表彰|工作动态|要闻|开幕|揭露|揭开|成效|纪实/g

/** Generic titles that say nothing. */
export const GENERIC = /^(?:无标题(?:文档)?|通知公告|公示公告|首页|网站首页|欢迎.{0,12}|index|home|untitled(?: document)?|document|\s*)$/i

/** Labels that bureaus ask for and others rarely do. */
export const COUNTER_LABEL =
  /社会保障号|社保(?:编号|编码|号|卡号)|个人(?:编号|账号|客户号)|单位(?:编号|账号)|公积金账号|险种|参保|缴费|费款|基数|待遇|停保|续保|发放金额|征集|缴存|医保|人员类别|户口性质|用工形式|个人身份/
