import { OFFICE } from './words.ts'

/*
 * What pages say that pass themselves off as a bureau, and what gives away that they do not. Used by the second stage only.
 */

/** What a page asks a person to type in, by the words beside its fields. */
export const ASKED: readonly [what: 'id-number' | 'bank-card' | 'sms-code' | 'personal-number' | 'phone', words: RegExp][] = [
  ['id-number', /身份证|证件号|公民身份号码|passport|\bID\b/],
  ['bank-card', /银行卡|储蓄卡|信用卡|(?<!(?:社保|医保|公积金|保障)卡?)卡号|cvv|有效期|支付密码|取款密码|\b(?:bank|card n)/i],
  ['sms-code', /短信|手机(?:短信)?(?:动态)?(?:验证)?码|动态(?:验证)?码|\b(?:SMS|OTP)\b/],
  ['personal-number', /社会保障号|社保(?:编号|编码|号|卡号|卡)|个人(?:编号|账号|客户号)|医保(?:卡号|号|卡)|公积金(?:账号|卡号)/],
  ['phone', /手机号|联系电话|电话号码/],
]

/** What a city's entrance is called after the place's name: 石家庄社保, 天津公积金查询. */
export const ENTRANCE = new RegExp(
  `^[市省]?(?:个人|单位)?(?:住房)?${OFFICE}(?:局|网|中心|查询|登录|缴费|服务|认证|激活|平台|电子凭证|系统|个人|账户|大厅|官网)*$`,
)
/** Bureau services that are told apart from news by having nothing else in the title. */
export const SERVICE =
  /^(?:国家|中国|全国)?(?:医保|社保|社会保障|医疗保障|电子社保|社会保险)(?:卡|电子凭证|凭证|服务|公共|信息|平台|认证|激活|升级|领取|系统|重疾|补贴|账户|年审|局){1,8}(?:平台|系统|中心|登录|入口|申[领请]){0,4}$/
/** An authority by its name: an office with what makes it one, or the state's own platform. */
export const AUTHORITY = new RegExp(
  `${OFFICE}(?:基金|事业|管理|服务|事务|经办|行政)*(?:局|厅|部(?![门分])|委员会|中心|(?<=事业|管理|经办)处)|税务总?局|(?:国家|全国|中国|中华人民共和国)(?:${OFFICE}|税务)(?:总?局|部|中心)?|12333|12366|12393|(?:人力资源和社会|医疗)保障信息中心`,
  'g',
)
/** The same by their English names and no more; the first are other countries' too, and need a Chinese place beside them. */
export const ENGLISH =
  /^(?:[\w&']+ ){0,6}?(?:(social (?:insurance|security)|medical insurance|provident fund) (?:\w+ )?(?:bureau|administration|cent(?:er|re))|(?:healthcare|resources (?:and|&) social) security(?: bureau| administration)?)(?: of .{2,20})?$/i
/** The foot of a page where its owner stands. */
export const OWNER = /(?:版权所有|主办(?:单位|机关)?|承办(?:单位)?|copyright)[^。\n]{0,40}/gi
export const AFTER_OWNER = /.{0,30}版权所有|[\u4e00-\u9fff]{6,30}(?=\s{1,4}[\u4e00-\u9fff]ICP备\d)/g
/** Who a notice is from, where its heading begins with that: 某市住房公积金管理中心关于…的通知. */
export const SENT =
  /^[\u4e00-\u9fff]{4,30}?(?:局|厅|中心|委员会|处)(?=(?:关于|印发|转发|致).{2,60}(?:通知|公告|通告|公示|办法|意见|决定|说明|信)(?:$|[(_ ]))/
/** What stands in the foot of an office's own site: its registration, and the hotline of its trade. */
export const REGISTERED = [/ICP备\d{6}/i, /123(?:29|33|93|66)/] as const
/** Speaks for an authority without being one. */
export const CLAIM = new RegExp(`(?:${OFFICE}(?:[局厅部]|中心)?|税务总?局?|国家|政府|官方)(?:官方|正式|独家|唯一)?(?:授权|指定|委托)`)
/** No office asks for this. */
export const CARD_PASSWORD = /(?:取款|支付|卡)密码|cvv|\bPIN\b/i
/** How a form of a page takes money at once; no office off its own hosts does. */
export const PAYING = /支付方式|(?:微信|支付宝)支付|扫码(?:支付|缴费|付款)|(?:去|立即)(?:支付|付款)/
/** What sells beside a login: two of these, where the sentence does not warn of them. */
export const OFFERS =
  /加我?微信|(?:微信|QQ)客服|客服(?:微信|QQ)|当[天日](?:放款|到账)|秒到账|快速提取|手续费低|代[提办]|信用贷|提现|不成功|最高\d+万/g
export const WARNING = /禁|防|惕|勿|骗|不得|打击|违法|违规|不收取/
/** Who signs in at work signs in to an employer's or a hospital's own system. */
export const INTERNAL = /工号|员工|医[生师]|护士|科室|(?:所属|选择)?部门(?:名称|编号|$)|操作员|管理员|租户|企业(?:账号|代码)|HIS\b/i
export const HOSPITAL = /医院|卫生院|诊所|药[店房]|门诊部/
export const BANK = /(?:中国|[\u4e00-\u9fff]{2})银行(?:股份|官网|版权|信用卡中心|网上|手机银行)|农村?信用?社/
/** A bank's name at the very top is whose page it is. */
export const BANK_PAGE = /^[\u4e00-\u9fff]{2,8}(?:银行|农商行|信用社)(?=[\s·|_—-]|股份|$)/
/** Names and bare numbers under which offices off gov.cn are found; not what anybody can rent by the hour or have for nothing. */
export const OFFICE_ENDING =
  /(?<!\.(?:aliyuncs|myqcloud|myhuaweicloud|bcebos|amazonaws|herokuapp|weebly|wixsite))\.(?:com|net|org|cn|xn--fiqs8s|xn--io0a7i|xn--55qx5d|xn--zfr164b|xn--55qw42g)$|^[\d.]+$|^\[/
/**
 * Words that offices of this trade put into the name they registered: funds, sites named after a hotline, bureaus of social and medical
 * insurance and of labour.
 */
export const OFFICE_HOST =
  /gjj|123(?:29|33|66|93)|shbx|shebao|ylb(?:[xz]|$)|ylybx|yibao|hrss|rsj|rst|lss|ldbz|rlzy|sbj|sbzx|ybj|^[a-z]{1,6}(?:si|yb|rs)$/
/** The same of a place's hall for everything, which shows itself by what it has and asks for nothing. */
export const HALL_HOST = /zwfw/
/** Whose theme of a hall this is, said in its foot. */
export const SERVED_FROM = new RegExp(
  `(?:数据来源|提供方?):?\\s?[\\u4e00-\\u9fff]{2,12}?${OFFICE}(?:事业|基金|管理|服务){0,2}(?:[局厅]|中心)`,
)
/** A name that begins with a place's. */
export const LOCAL = /^[\u4e00-\u9fff]{1,8}[县市区旗州盟]/
/** Bare numbers with a port: county offices' servers have no other name. */
export const BARE_ADDRESS = /^https?:\/\/[\d.]+:\d+(?:\/|$)/
/** Addresses that only the person's own machine or house can serve. */
export const PRIVATE_HOST =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|\[f[cd]|[^.]+$)|\.(?:local|localhost|lan|intranet|internal|corp|test)$/
/** A form in words: scan this, and have the card ready. */
export const BY_CODE = /^(?=[^]*银行卡)[^]*(?:扫|二维)码/
export const STAMP = new RegExp(`${OFFICE}[\\u4e00-\\u9fff]{0,8}(?:局|中心|厅)\\s*\\(?(?:业务)?(?:盖|专用)?章\\)?`)
export const CERTIFICATE =
  /(?:人社|社保|社会保险|参保|医保|缴费).{0,12}(?:表单|证明|凭证|证书).{0,4}(?:验证|核验|查验)|(?:参保|缴费)(?:缴费)?证明/
/** A document that is shown, not talked about: its check number is printed, or it was found genuine. */
export const SHOWN =
  /(?:校验|验证|防伪|查验|核验|授权|证明|文件)(?:码|编码|编号|号)\s*[::]?\s*[A-Za-z0-9]{6,}|(?:核验|验证|查验|校验)(?:结果)?\s*[::]?\s*(?:有效|通过|真实|一致|成功|属实)|真实有效/
/** Any word of what an office has to do, or of a site that is being moved or mended. */
export const REALM =
  /社会?保|医保|医疗|公积金|保险|参保|缴[费存]|待遇|养老|退休|就业|劳动|人[事才力]|职工|政[务策府]|办[事理]|公[开告示]|法规|通知|服务|登录|查询|证|本站|网[站址厅点]|系统|平台|升级|维护|浏览器|提取|归集|贷款|单位/g
/** What a seller of this trade calls itself or its goods; other selling words stand on any page. */
export const SELLER =
  /代缴|代办|挂靠|(?:社保|公积金|人事|参保|保险).{0,4}(?:代理|外包|托管)|人力资源公司|劳务派遣|人事外包|客户案例|企业版|计算器|开发者|员工手册|立即(?:咨询|参保|计算)/g
/** Of these also offices': a fund's calculator for loans, a hall's employers' half, who may come in another's stead. */
export const OFFICES_TOO =
  /计算器|企业版|(?:[监本他家理办]\S?人|[亲家]属|子女|父母|配偶|委托|村|社区|帮办)[^。;,\s]{0,10}代办(?!公司|机构|中心)|代办(?:人|员|点)/g
export const COMPANY = /有限公司|论坛|百科|导航|黄页|招聘/g
/** What sells or reports gives itself away: prices, firms, policies, editors. */
export const TRADE = new RegExp(
  `${SELLER.source}|${COMPANY.source}|代理|服务费|套餐|立即(?:购买|开通|投保)|充值|购买|加盟|400-\\d|承保|(?<!参)保单|人寿|投保须知`,
  'g',
)
export const PRESS = /记者|责任编辑|责编|来源:|编辑:|评论|本报|转载|新闻网|日报|晚报|澎湃|作者/g
/** Directories, question sites, job boards and shelves of software name offices all day. */
export const ABOUT_OFFICES =
  /App Store|应用(?:商店|市场|宝)|Google Play|企业(?:信息|查询)|百科|论坛|贴吧|导航|黄页|招聘|地图|点评|(?<!业务|政策|热点|卡)问答|知道/
