/** Words that ask what to do now or first: "头几天我先办哪几件", "what now?". */
const WHAT =
  '先(?:去|要|该|得)?(?:办|做|弄|干|处理|搞|忙|顾)|第一步|头一?几?(?:天|周|件)|从哪里?儿?(?:开始|下手|弄起)|(?:该|要|得)?(?:咋|怎么|如何)办[啊呢呀?？]?$|该干(?:啥|嘛|什么)|(?:该|要)做(?:啥|些?什么)|what (?:now|next|first|(?:should|do|can|must) i do)|where (?:do|should|to) (?:i )?(?:start|begin)|first (?:thing|step)|now what|what if i am'
/** A matter of its own: what to do about that is another question. */
const MATTER =
  '同事|借|贷|信用卡|批|同意|险|社保|医保|医疗|生育|公积金|工资|薪|补偿|赔|养老|孕|产假|病|工伤|欠|拖|逼|转|证明|失业金|档案|断|签|章|仲裁|材料|退休|试用|合同|户口|发票|登记|\\b(?:wage|salar|sever(?!al)|pension|insur|fund|pregnan|certificate|visa|sick|forc|paid|owe|contract|transfer|sign|refus|tax|benefit|file|notice)'
/** The job was taken away: "被裁", "公司关门了", "my company closed". */
const PUT_OUT =
  '裁|辞退|开除|失业|(?:公司|厂|店|单位)[^，。]{0,8}(?:倒闭|关门|破产|解散|散伙|黄了)|被[^，。]{0,6}(?:叫走|赶走|劝退)|没了?工作|丢了?(?:工作|饭碗)|laid off|fired|let (?:me )?go|redundan|lost (?:my|the) job|(?:company|factory|shop|restaurant|firm|employer)[^,.]{0,20}(?:clos|shut|bankrupt)'
/** Left, in whatever way. */
const LEFT =
  '离职|辞职|辞的?工|裸辞|离开(?:公司|单位)|刚走|不干了|没上班|不上班|最后一天|自由职业|i (?:just |have )?(?:quit|left|resigned)|leaving (?:my|the) job|last day'

const pattern = (ended: string, but: string): RegExp =>
  new RegExp(`^(?=.{0,60}(?:${WHAT}))(?=.{0,60}(?:${ended}))(?!.{0,80}(?:${MATTER}${but}))`)

/** Somebody whose job was taken away asks what to do first, and names no matter. */
export const PUT_OUT_FIRST = pattern(PUT_OUT, '')
/** The same of somebody who left in another way or does not say in which. */
export const LEFT_FIRST = pattern(LEFT, `|${PUT_OUT}`)
