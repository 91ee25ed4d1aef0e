/*
 * Questions that use our words and are not ours: the models see "unemployment" or "housing fund" and are sure. Each kind by what
 * makes it another subject, with what makes it ours all the same.
 */

import { placesAsked } from './places.ts'
import { isIn } from './read/script.ts'

const COUNTRY =
  '美国|英国|德国|法国|日本|韩国|加拿大|澳洲|澳大利亚|新西兰|新加坡|马来西亚|泰国|越南|印度|俄罗斯|意大利|西班牙|荷兰|东京|首尔|柏林|伦敦|纽约|加州|硅谷|悉尼|香港|澳门|台湾'
const ABROAD =
  'the us|usa|united states|america|california|texas|florida|new york|washington|uk|britain|england|scotland|ireland|canada|ontario|australia|new zealand|germany|berlin|france|italy|spain|japan|tokyo|korea|india|singapore|malaysia|thailand|vietnam|russia|hong kong|taiwan|macau|toronto|vancouver|sydney|melbourne|osaka|seoul|hamburg|munich|frankfurt|vienna|madrid|rome|milan|amsterdam|dublin|chicago|boston|zurich|switzerland|london|paris|dubai|abu dhabi|saudi arabia|norway|sweden|denmark|netherlands|poland|turkey|brazil|mexico|philippines|manila|indonesia|bangkok|penang|hanoi'
/** Of other countries, before the name of a scheme: "the Korean national pension", "UK state pension". */
const FOREIGN =
  'uk|british|american|canadian|australian|japanese|korean|singaporean?|malaysian|thai|vietnamese|philippine|filipino|indonesian|indian|german|french|italian|spanish|portuguese|dutch|swiss|austrian|norwegian|swedish|danish|finnish|irish|polish|turkish|russian|mexican|brazilian|saudi'

interface Kind {
  of: RegExp
  not?: RegExp
  /** Ours where a place of the mainland is named. */
  abroad?: true
}

const KINDS: readonly Kind[] = [
  // The schemes of other countries; who goes there or comes from there asks about ours.
  {
    abroad: true,
    of: new RegExp(
      [
        '劳保|厚生年金|国民年金|\\bcobra\\b|jobseeker|[a-z]+versicherung|arbeitslosengeld|\\bmedicare\\b|\\bnhs\\b',
        `(?:${COUNTRY})(?!人|籍|护照|居民|同胞|公民|国籍|公司|老板|企业|身份)`,
        ` (?:in|of) (?:the )?(?:${ABROAD})\\b`,
        `(?:^|\\bcan )(?:${ABROAD}) (?:[\\w-]+ ){0,2}(?:pension|insurance|social security|severance|unemployment|gratuity)\\b`,
      ].join('|'),
    ),
    not: /劳保(用品|手册)|来的|过来|员工|协定|免缴|移民|定居|[去到回赴入]|国籍|中国|国内|内地|大陆|agreement|exempt|chin(a|ese)|mainland|shebao|\b(going|moving|go|move|back|home|settl\w+|born|citizen|national|from)\b/,
  },
  {
    of: /(?:韩国|日本|美国|英国|德国)[^，。？?内]{0,4}(?:国民年金|年金|养老金|社保)|social security (?:benefits? )?(?:in|of|from) the (?:united states|us|uk)|\bus social security (?:card|number)/,
    not: /协定|免缴|agreement|exempt/,
  },
  {
    of: new RegExp(
      `强积金|脱退一时金|劳退|\\b(?:mpf|401 ?\\(?k|cpf|epf|nenkin|superannuation|ch[oô]mage|prsi)\\b|\\bmy (?:${FOREIGN}) (?:\\w+ )?(?:pension|social security|unemployment|severance)\\b`,
    ),
    not: /社保|医保|公积金|失业金|内地|大陆|shebao|mainland|chinese|agreement/,
  },
  {
    abroad: true,
    of: new RegExp(
      [
        `\\b(?:${FOREIGN}) (?:[\\w-]+ ){0,3}(?:pension|insurance|social security|severance|unemployment|redundancy|benefits?|gratuity|provident fund)\\b`,
        '\\b(?:redundancy|severance|pension|gratuity)(?: \\w+){0,2} (?:uk|dubai|usa)\\b',
        '\\b(?:cpp|oas|ohip|centrelink|kiwisaver|uan|gosi|imss|fgts|sss|philhealth|sipp|isa|roth|rsus?|long service payment)\\b',
      ].join('|'),
    ),
    not: /chin(?:a|ese)|mainland|agreement|exempt|treaty|shebao|\b(?:i'm|i am|as)(?: an?)? (?:\w+ )?(?:british|american|canadian|australian|japanese|korean|german|french)\b|(?:company|employer|passport|citizen|husband|wife)\b/,
  },
  // Breaking in and cheating, programs that fetch pages, other people's records.
  {
    of: /破解|绕过.{0,8}(人脸|验证|密码|认证|系统)|黑(进|客|掉)|把.{0,10}(?<!拉)黑了|试出|盗(用|取|号)|偷偷登|别人(的)?账[户号]|伪造|做.{0,4}假的|(教我|怎么|如何)骗|不被发现|爬虫|脚本|python|写(个|段|一段)?代码|\b(hack|crack|bypass|scrap(e|ing)|crawler|forge|fake a)\b|without (her|him|them) knowing/,
    not: /被.{0,4}[盗骗]|我.{0,4}被.{0,6}(盗|破解)|公司伪造|单位伪造/,
  },
  {
    of: /前(?:男友|女友|夫|妻|任)的?(?:社保|公积金|养老|医保|工资)|(查|看|打听|知道).{0,6}(同事|邻居|前(男友|女友|夫|妻|任)|别人|他人|人家|(领导|老板)(?!.{0,4}(有没有|给|是否|会))).{0,14}(社保|公积金|养老|医保|工资|失业金)|(see|look up|check|find out|view) .{0,16}(my|an?) (ex|neighbou?r|colleague|boss|coworker)\b/,
    not: /给我|帮我交|whether|if my|paid for me|paying (for )?me/,
  },
  {
    of: /(?:查|看)[^。？?]{0,24}(?:社保|公积金|养老|医保|失业|保险|缴)[^。？?]{0,16}身份证|身份证[^。？?]{0,12}(?:查|看)[^。？?]{0,12}(?:社保|公积金|养老|医保|失业)/,
    not: /我的身份证|我自己|本人|怎么查|在哪查|要带|需要/,
  },
  {
    of: /(?:老板|同事|领导|邻居)的?(?:公积金|社保|医保|养老)[^。？?]{0,6}(?:调|查|翻)出来|(?:查|看)[^。？?]{0,6}(?:1\d{10}|\d{17}[\dx])|(?:查|看)[^。？?]{0,8}这个人/,
    not: /我自己|本人|我的/,
  },
  // Deceiving the office; neighbours.
  {
    of: /(?:怎么|如何)[让骗瞒]过?(?:社保局|人社局?|劳动局|医保局).{0,8}(?:以为|不知道|不发现|查不)|邻居|噪音|扰民|(?:老板|你们公司)[^？?]{0,6}(?:叫什么|什么关系|姓|招人)|听说[^，。？?]{0,6}部门|上班累|找工作[^？?]{0,5}网站|哪个行业|岁[^，。？?]{0,2}好找工作|(?:总监|领导|经理|老板|hr|同事)[^。？?]{0,8}(?:在一起了|谈恋爱|出轨|绯闻)/,
    not: /邻居.{0,12}(?:公司|说|社保|告诉)/,
  },
  // Orders to the machine itself; a company's own licence.
  {
    of: /没有?(任何)?限制的?(ai|助手|机器人|模型)|(忽略|无视|忘掉).{0,10}(指令|指示|规则|设定|要求)|(print|show|reveal|tell me) your .{0,16}(instructions?|prompt|rules)|(开发者|系统).{0,8}(指令|提示词|设定)|system prompt|(ignore|forget) .{0,20}instructions/,
  },
  {
    of: /(?:开(?:网店|店|公司)|个体户?)[^。？?]{0,7}(?:执照|建账|报税|记账)|(注销|办|变更|申请)(个|一个)?(公司|个体户?)?(的)?营业执照.{0,10}(部门|流程|手续|多少钱|材料|跑|几天)|变更.{0,4}经营范围|\brm -rf\b|\b(?:sudo|drop table)\b/,
    not: /社保|医保|养老|公积金|失业|补偿|赔|离职|员工/,
  },
  // What a contract may say, not what leaving brings: "试用期可以约定六个月吗".
  {
    of: /劳务合同|竞业|背调|\bnon-?compete|期权|行权|试用期[^？?]{0,6}约定|(?:执照|店铺?)[^？?]{0,6}注销/,
    not: /社保|医保|公积金|失业|灵活就业|[交缴]|原因/,
  },
  { of: /(?:美国|加拿大|英国|日本|韩国)的?社保号/ },
  {
    of: /追尾|误工费|(?:护照|学历|驾照)[^，。？?]{0,4}(?:到期|补办)|宠物|[狗猫](?!粮)[^，。？?]{0,6}(?:手术|看病|医保|报销|住院)|宅基地|拆迁|征地|\bmy (?:dog|cat|pet)\b/,
    not: /养老|社保|老板|公司|店[^。？?]{0,6}[做干]|被[狗猫]|[狗猫][抓咬]|失业金|辞|裁|bit|scratch/,
  },
  { of: /社保(?:基金|局)?[^，。？?]{0,3}(?:破产|崩盘|穿底)|\bcanada ei\b/ },
  // Gossip about the office; what to say to the next employer.
  {
    of: /(老板|领导|经理|主管|会计|同事|hr)[^。？?]{0,12}(好上了|有一腿|暧昧|偷情|有染|有矛盾)|\b(?:boss|hr|manager|colleague)\b[^?]{0,12}\b(?:dating|affair)\b|同事[^。？?]{0,3}联系(?!不)|(同事|工作)群|小报告|谁(举报[的我]|干的)|(同事|小[李王张刘陈]|老[王李张刘陈])[^。？?]{0,8}(?:(是不是|有没有)[^。？?]{0,3}(裁|优化)|(?:犯了?|干了?|做了?|得罪)[^。？?]{0,2}(?:什么|谁)|(?:为什么|怎么会?)[^。？?]{0,3}(?:裁|开除|开了|辞退|走人))|名单[^。？?]{0,3}谁|坏话|心情[^。？?]{0,4}调节/,
    not: /工资|社保|补偿|医保|失业金|养老|公积金|赔|签|证明|仲裁|[交缴]/,
  },
  {
    of: /面试[^。？?]{0,24}(?:怎么|如何)[^。？?]{0,6}[说答讲解]|\binterview\b[^?]{0,50}\bwhat (?:should|do) i (?:say|tell)|\b(?:ask|wear|answer)\b[^?]{0,12}\binterview\b/,
    not: /失业金|补偿|证明/,
  },
  // Bought insurance that does not pay.
  { of: /(?:商业|平安|太保|人寿)[^。？?]{0,8}(?:险|保险)[^。？?]{0,6}理赔|理赔[^。？?]{0,4}被?拒/ },
  { of: /幼儿园|早教|月嫂/, not: /社保|医保|公积金|补偿|失业金|裁|离职|辞/ },
  // Papers of the police; which private insurer is best.
  {
    of: /集体户口?[^。？?]{0,12}迁|居住证[^。？?]{0,6}(?:续签|补办|丢|注销)|工作居住证|身份证[^。？?]{0,4}(?:补办|丢)|\blandlord\b|\bevict|\bused [a-z]+ cost|\blies about me|\bslander|\bdefam|\bwhich private (?:health |medical )?insur|\brecommend\b[^?]{0,20} private [^?]{0,12}insur/,
    not: /社保|医保|养老|公积金|失业|[交缴]|instead of/,
  },
  { of: /户口.{0,5}(?:好处|福利)/, not: /社保|医保|养老/ },
  // Illness and medicine; who pays for it is ours.
  {
    of: /一起吃|吃(什么|哪种|点什么)|哪种(药|效果)|副作用|挂什么科|什么病|失眠|抑郁|[头胸腰腿肚子口]{1,2}[疼痛]|[疼痛]正常|[伤手腿腰身体].{0,4}多久能?恢复|好得快|怎么(?:锻炼|康复)|奶水|追奶|效果好|\b(illness|headaches?|symptoms?|side effects?|dosage|medicine|insomnia|depress\w+)\b/,
    not: /报销|能报|报得|报不|自费|刷卡|工伤(认定|赔)|病假|医疗期|辞退|开除|失业金|补偿|赔偿|住院|门诊|社保怎|医保怎|reimburs|cover|sick leave|fired|dismiss|laid off|insured|medical (?:insurance )?card|retire/,
  },
  // Which medicine is best, also where insurance pays for it.
  { of: /药.{0,4}哪(种|个)(效果|好|管用)|哪(种|个)药/, not: /报销|能不能报|目录/ },
  // Money and talk beside it.
  {
    of: /炒股|股票|重仓|概念股|理财|花呗|借呗|[借欠]钱不还|信用卡|押金|退租|增值税|车船税|汇算|起征点|房产税|契税|(买|投).{0,6}(只|支)?(基金|黄金|比特币)|金条(?!件)|金价|黄金.{0,4}(多少钱|价)|网约车.{0,12}(证|考|执照)|(?:滴滴|网约车|外卖|货拉拉|快递)[^？?]{0,8}(?:个税|[交缴]税|划算|挣|赚)|(?:房贷|银行)[^？?]{0,9}(?:缓|延期|利率)|贷款?利[率息]|\b(stocks?|shares|crypto|bitcoin|etf|invest(ing|ments?)?|credit card)\b/,
    not: /(?:失业金|补偿金?)[^，,。？?]{0,8}(?:多少|几个月|能领|怎么[领申]|申请)|领失业金(?:期间|的时候)|停发/,
  },
  {
    of: /(?:辞职信|简历|求职信)[^。？?]{0,3}(?:怎么写|模板|范文)|改改?简历|写一?[首篇封段]|[帮替给]我写|写.{0,4}(诗|小说|作文|歌词|文案)|(?:帮我)翻译|翻译(成|一下)|[怎如][么何](跟|和|向).{0,6}(说|解释|交代|开口)|社保局.{0,8}(上班|下班|休息|招|待遇好|几点)|\btranslate\b|\b(write|compose|draft) (me )?(an?|my|the) |\b(poem|essay|cover letter)\b/,
    not: /[让叫要逼劝]我写|我写成|该怎么写|(跟|和|向)(公司|单位|老板|人事|hr|领导|仲裁)|(boss|company|employer|they|hr) .{0,30}(write|draft)/,
  },
  {
    of: /签证|居留许可|[领大]使馆|领事馆|\bvisa\b|consulate|embassy/,
    not: /社保|养老|医保|公积金|失业|退(钱|保|休)|insurance|pension|fund|benefit|security|contribution/,
  },
  // What is around the office; the program itself; what makes a table or a payroll program count.
  {
    of: /(?:旁边|附近|边上|门口)[^。？?]{0,6}(?:好吃|吃的|好玩|停车)|chatgpt|deepseek|\bclaude\b|第一段话|一字不差|你是(?:什么模型|哪家|gpt)|\bwho (?:made|built|wrote)\b[^?]{0,40}\b(?:chatbot|bot|app|tool)\b|\bexcel\b|vlookup|\b(?:sap|erp|hris)\b|\bpayroll (?:module|system|software)/,
  },
  // How to pay less than is due.
  { of: /(?:避开|躲过|逃过|应付)[^。？?]{0,6}(?:稽核|检查|监察|审计)/ },
  // Jokes; the books of a company.
  { of: /段子|笑话|顺口溜|脑筋急转弯|会计(?:分录|科目)|(?:记|入)[^，。？?]{0,3}科目|账务处理/ },
  { of: /(?:同事|朋友|亲戚|客户)[^。？?]{0,4}[欠借][^。？?]{0,8}[不没]还/ },
  // Debts that cannot be paid, and what a court or bank does then, also with a loan of the housing fund.
  {
    of: /贷[^？?]{0,16}(?:起诉|法院|征信|坐牢|法拍|拍卖|收房|黑名单|罚息)|\bloan\b[^.?]*\b(?:overdue|defaults?|sue[sd]?|credit (?:score|record)|foreclos\w+)/,
  },
  { of: /(?:房贷|车贷|网贷|信用卡)[^？?]{0,9}(?:断供|逾期|还不[上起])/, not: /公积金|失业金|补偿|社保|医保/ },
  // Insurance sold by companies; in place of the statutory one it is ours.
  {
    of: /百万医疗|重疾|意外险|众安|友邦|泰康|好医保|补充医疗|平安(保险|人寿|福|的)|[车团寿]险|年金险|分红险|惠民保|商业养老|\b(car|life|travel|pet|home|vehicle|critical illness) insurance\b/,
    not: /(?<!好)医保|社保|居民|公积金|medical insurance|shebao|social insurance|车险(公司|员工|销售)/,
  },
]

/** Hong Kong, Macao and Taiwan: codes of the places whose schemes are not told here. */
const isMainland = (code: string): boolean => code < '7'

/** Does a normalised question use our words for something else? */
export const isOutside = (text: string): boolean =>
  KINDS.some(
    ({ of, not, abroad }) => isIn(text, of) && not?.test(text) !== true && !(abroad === true && placesAsked(text).some(isMainland)),
  )
