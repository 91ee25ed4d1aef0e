import { halfFor } from '../read/script.ts'

/*
 * One sign for each thing people of this subject say in many ways, in Chinese and English, so that a question meets a wording
 * that says the same in other words. The order matters: longer and narrower things stand first.
 */
const TABLE: readonly (readonly [string, RegExp])[] = [
  [
    '离职证明',
    /离职证明|退工单|解除(劳动合同|劳动关系)?(的)?证明|终止(劳动)?合同证明|(leaving|termination|separation|resignation|release) (certificate|letter|paper|proof|document)s?/g,
  ],
  ['失业金', /失业(保险)?(金|补助金|补助|救济金?|待遇|津贴)|unemployment (benefits?|money|pay(ments?)?|allowance)|the dole|benefits?\b/g],
  ['失业险', /失业(保险|险)?|unemployment( insurance)?|unemployed|jobless/g],
  ['公积金', /住房公积金|公积金|(housing|provident) (provident )?funds?|gongjijin/g],
  [
    '居民医保',
    /(城乡)?居民(基本)?医(疗保险|保|疗)|新?农(村)?合(作医疗)?|城居保|合作医疗|农村医保|resident(s'?|'s)? (medical|health|scheme)( insurance| scheme)?|rural (medical|health)\w*/g,
  ],
  ['居民养老', /(城乡)?居民养老(保险)?|农保|新农保|resident(s'?|'s)? pension/g],
  ['账户', /个人账户|医保卡|账户|余额|卡里|(personal |individual )?accounts?\b|balance/g],
  [
    '医保',
    /职工医(疗保险|保|疗)|医(疗保险|保|疗险?|药费)|medical( insurance| cover(age)?| scheme)?|health( ?care)?( insurance| cover(age)?)?|yibao/g,
  ],
  ['养老', /养老(保险|金|钱)?|退休金|pensions?/g],
  ['工伤', /工伤(保险|险)?|职业病|work(place)?[- ]?(related )?injur(y|ies)|injured at work|hurt at work/g],
  ['生育', /生育(保险|险)?|生孩子|生娃|产检|分娩|maternity|child ?birth|give birth/g],
  ['怀孕', /怀孕|孕(期|妇)?|产假|哺乳期?|三期|pregnan(t|cy)|nursing/g],
  [
    '补偿',
    /经济补偿(金)?|赔偿(金)?|补偿(金)?|遣散费|n\s*\+\s*1|\bn\b|2n|离职金|代通知金|severance( pay(ment)?)?|compensation|redundancy pay/g,
  ],
  ['补贴', /(社保)?补贴|补助|4050|subsid(y|ies)|allowance/g],
  ['困难', /就业困难(人员)?|困难人员|hard[- ]to[- ]employ/g],
  [
    '自己交',
    /灵活就业(人员)?|自由职业|个人(名义|身份)?(参保|缴|交)?|自己(接着|继续|去|单独)?(交|缴|买|上|掏钱|出钱|续|付|供)|自费|flexib(le|ly)( employ(ment|ed)| workers?)?|freelanc\w*|self[- ]?(employ\w*|pay\w*|paid)|(pay\w* )?(by|for) (my|your)self|on (my|your) own|myself|as an individual|out of (my )?(own )?pocket/g,
  ],
  ['社保', /社会保险(费)?|社保(费)?|五险(一金)?|social (security|insurance)|shebao|insurance/g],
  [
    '被裁',
    /被裁(员|掉|了)?|裁(员|了|我|掉)|优化(掉|了)?|辞退|炒(鱿鱼|了|掉)?|解雇|开除|被辞(了)?|laid off|lay[- ]?offs?|let go|redundan(t|cy)|fired|sacked|dismiss(ed|al)?|terminated/g,
  ],
  ['违法', /违法|不合法|合法|犯法|违规|illegal(ly)?|unlawful(ly)?|legal(ly)?|lawful/g],
  ['被迫', /逼(我|着|自己|走|人)*|强迫|被迫|施压|forc(e|ed|ing)|pressur\w+|coerc\w+|make me/g],
  [
    '辞职',
    /(自己|主动|自愿|个人|裸)(提(出)?)?(辞职|离职|辞|走|离开)|裸辞|辞(职|工|呈|了)|resign(ed|ing|ation)?s?|quit(ting)?|voluntar(y|ily)/g,
  ],
  [
    '离职',
    /离(职|开(公司|单位))|不干了|走人|离的职|离了职|leav(e|es|ing)( (my|the|a) (job|company|employer|work))?|left( (my|the|a) (job|company|employer|work))?|job end(s|ed)/g,
  ],
  ['到期', /(劳动)?合同到期|(合同)?(到|期)(期|满)了?|不续(签|约)?|没续(签)?|续签|expir\w+|not renewed|renew\w*/g],
  ['协商', /协商(解除|一致)?|协议解除|mutual( agreement| termination)?|agreed? to (part|leave|terminate)/g],
  ['倒闭', /倒闭|破产|关(门|停|闭)|注销|跑路|bankrupt\w*|closed down|shut ?down|insolven\w+/g],
  ['拖欠', /拖欠|欠(缴|交|薪|费|了|社保|工资)?|没发工资|arrears|owe[sd]?|unpaid/g],
  ['公司', /公司|单位|老板|厂里?|企业|用人单位|东家|人事|\bhr\b|employers?|compan(y|ies)|boss|firm/g],
  [
    '新工作',
    /新(公司|单位|工作|东家)|下家|入职|找到(新)?工作|(又|再|重新)(上班|就业)|跳槽|换(了)?(工作|公司|单位)|new (job|employer|company|position)|next (job|employer)|found (a |another )?(new )?(job|work)|chang(e|ed|ing) jobs?|switch(ed|ing)? jobs?/g,
  ],
  [
    '断',
    /断(缴|交|保|档|了|掉|过)?|中断|空(档|窗|着|了|缺)|漏(缴|交)?|停(缴|交|保|了)|没(有)?(缴|交)(上|费)?|gaps?|laps(e|ed|es)|breaks?|interrupt\w*|missed|missing|stop(ped|ping)?( paying)?|discontinu\w*/g,
  ],
  [
    '清零',
    /清零|作废|归零|白(缴|交)|没(了|用)了?|打水漂|失效|重新(算|计)|reset\w*|wiped?( out)?|lost|lose|start (over|again|from zero)|forfeit/g,
  ],
  ['累计', /累(计|加|积)|还算|算数|合并|加(起来|在一起|总)|合(起来|在一起)|保留|留着|count(s|ed)?|add(s)? up|accumul\w+|kept|keep/g],
  [
    '补缴',
    /(往前|往回|一次性|全部)?(补(缴|交|上|齐|回|办|钱)|补(?=$|吗|不))|追缴|back[- ]?pa(y|id|ying|yment)s?|make up|made up|catch up|make good|retroactiv\w*|fill (in )?(the )?(gap|missing)/g,
  ],
  ['等待', /等待期?|要等|等多久|多久(才)?(能)?(生效|报)|生效|wait(ing)?( period| time)?|take effect/g],
  ['报销', /报销|能报|报(得了|不了|吗)|住院|看病|门诊|刷(医保)?卡|reimburs\w+|hospital|see a doctor|treatment|covered/g],
  ['转移', /转(移|到|走|出|入|回|过|去|成)?(接续|关系)?|迁(移|走|到)?|挪|带(走|回|到)|transfer(red|ring)?s?|mov(e|ed|ing)|bring|port/g],
  ['临时账户', /临时(缴费)?账户|temporary/g],
  ['领取地', /(在)?哪里?(领|退休)|领取地|待遇领取|draw where|where.{0,12}(draw|collect|retire)/g],
  [
    '提取',
    /提取|取(出来?|现|钱|走|光)?|销户|套现|提(?=$|吗|不|出)|退(保|钱|款|费|给|回|出)|withdraw(al|ing)?s?|cash(ed|ing)?( it| them)? ?(out)?|refund\w*|take (it |the money |my money )?out|get (it|my money|the money) back|claim back/g,
  ],
  ['封存', /封存|seal(ed)?|frozen/g],
  ['租房', /租房|房租|租金|rent(ing|al)?/g],
  ['贷款', /贷款|房贷|月供|mortgages?|loans?/g],
  ['退休', /退休|延退|办退|退下来|retir(e|ed|es|ing|ement|ee)s?/g],
  [
    '年限',
    /(缴费|参保|最低)?年限|(多少|几|够|满)(缴|交)?年|(15|20|25|30|十五|二十)年|how many years|minimum years|years (of|needed|required)/g,
  ],
  ['基数', /缴费?基数|基数|档次|(最低|最高)?档|contribution base|\bbases?\b|tiers?/g],
  [
    '挂靠',
    /挂靠|挂(在|名|到)|代缴|代交|中介|第三方|假入职|affiliat\w*|agenc(y|ies)|intermediar\w+|third[- ]part(y|ies)|fake (employ\w*|job)/g,
  ],
  ['派遣', /(劳务)?派遣|外包|人力(资源)?公司|劳务公司|dispatch\w*|labou?r agency|payroll company/g],
  ['仲裁', /(劳动)?仲裁|起诉|打官司|arbitrat\w+|sue|court|lawsuit/g],
  ['投诉', /投诉|举报|告(公司|单位|他|它)|维权|监察|complain\w*|report (it|them|the)|inspect\w*/g],
  ['材料', /材料|资料|证件|要带|带(什么|啥|哪些|上)|拿什么|准备什么|手续|documents?|papers?|paperwork|what (do|should) i (bring|take)/g],
  [
    '户口',
    /户口(本)?|户籍|外地(人)?|本地(人)?|外省|异地|居住证|hukou|household regist\w+|non[- ]?locals?|local|residence permit|from another (city|province)/g,
  ],
  ['网上', /网上|手机|线上|在线|app|小程序|支付宝|微信|公众号|云闪付|online|phone|alipay|wechat|website|mobile/g],
  ['税务', /税务(局)?|税局|电子税务局|tax (bureau|office|authorit\w+)/g],
  ['个税', /(交|缴|扣|要)税|个税|个人所得税|taxe?s?d?\b|taxable/g],
  ['登记', /登记|register\w*|registration/g],
  ['申请', /申请|申领|办(理)?|怎么领|appl(y|ied|ying|ication)s?|claim(ed|ing)?|sign up|enrol\w*|join/g],
  ['到账', /到账|打(到|进)/g],
  ['领', /领(取|到|着)?|拿(到)?|发(放)?|到手|draw(ing|n)?|receiv\w+|collect|get\b/g],
  ['查', /查(询|到|看)?|怎么(知道|看)|打印|明细|记录|check|look up|find out|records?|quer(y|ies)|statement/g],
  ['社保卡', /社保卡|电子社保卡|social[- ]security card/g],
  ['丢', /丢(失|了)?|挂失|补办|遗失|换卡|lost card|replace/g],
  ['失业登记', /失业登记|就业失业登记/g],
  [
    '外国人',
    /外国(人|籍|员工)?|外籍|老外|(美|英|法|德|韩|日|加拿大|澳)(国|本)?人|foreign(er|ers)?|expat\w*|canadian|american|british|german|french|japanese|korean|indian/g,
  ],
  ['港澳台', /港澳台(居民)?|香港(人)?|澳门(人)?|台湾(人)?|台胞|hong ?kong\w*|macau|macao|taiwan\w*|hmt/g],
  ['出国', /出国|移民|定居|出境|离境|回国|离开中国|入籍|国籍|绿卡|emigrat\w*|immigrat\w*|abroad|overseas|leav(e|ing) china|settl(e|ing)/g],
  ['去世', /去世|死(了|亡)?|过世|身故|继承|不在了|人没了|die[sd]?|death|passed away|inherit\w*|deceased/g],
  ['提前', /提前|早(点|几年|两年)?退|弹性|early|earlier|sooner/g],
  ['延迟', /延迟|推迟|晚(点|几年)?退|延长|postpone|later|delay\w*|extend\w*/g],
  [
    '多少钱',
    /多少(钱|块|元)|几(块|百|千)|金额|费用|多少一个?月|一个?月多少|标准|要花|how much|cost\w*|amount|price|expensive|premium|fee/g,
  ],
  ['多久', /多久|多长(时间)?|几个(多)?月|多少个?月|几天|多少天|期限|how (long|many months|many days)|duration/g],
  [
    '什么时候',
    /什么时候|几(号|月|日)|哪(天|年|个月)|何时|多会儿|最(晚|迟)|截止|when|what date|which (day|month)|deadline|by when|how soon/g,
  ],
  ['哪里', /哪(里|儿|个(部门|窗口|网站|app))|去哪|在哪|到哪|什么地方|上哪|找谁|where|which (office|city|place|bureau)|whom/g],
  ['谁', /谁(来)?(交|缴|出|付|管|负责|承担)?|who\b|whose/g],
  [
    '能不能',
    /能不能|可不可以|可以(不)?|能(否|够)?|行不行|行(吗|么|嘛)|是否|(可|行)吗|允许|can (i|you|we|they)|may i|am i (able|allowed|entitled|eligible)|allowed|possible|qualif(y|ied)|eligible|entitled|do i (get|have)/g,
  ],
  ['条件', /条件|资格|要求|符合|conditions?|requirements?|criteria/g],
  ['怎么', /怎么(办|做|弄|走|算|样)?|如何|咋(办|弄|整)?|流程|步骤|how (do|to|can|should|is|are)|what (should|do) i do|steps?|process/g],
  ['区别', /区别|不同|哪个(好|划算|合适)|差别|对比|不一样|一样|划算|differen\w+|better|compare\w*|versus|\bvs\b|same/g],
  ['影响', /影响|后果|会怎么?样|有事|要紧|affect\w*|impact|consequence\w*|what happens|matter/g],
  ['重复', /重复|同时|两(份|个|边|头|种)|一块儿|一起|都(交|缴)|双重|duplicat\w*|twice|both|double|at the same time|simultaneous\w*/g],
  ['最低', /最(低|少|便宜)|至少|下限|lowest|minimum|least|cheapest/g],
  ['最高', /最(高|多|长)|上限|封顶|highest|maximum|most/g],
  ['签', /签(字|了|协议|名)?|sign(ed|ing)?\b/g],
  ['原因', /原因|理由|reasons?/g],
  ['个体户', /个体(工商)?户|营业执照|执照|法人|股东|business licen[cs]e|sole trader/g],
  ['试用期', /试用期|probation\w*/g],
  ['工资', /工资|月薪|薪水|薪资|wages?|salar(y|ies)|\bpay\b/g],
  ['学生', /学生|毕业|应届|大学|实习|graduat\w*|students?|intern\w*/g],
  ['剩下', /剩(下|余)?(的)?|没领(完|的)|余下|未领|remaining|unused|the rest|left over/g],
  ['交', /交|缴|买|pay(ing|s|ment|ments)?|paid|contribut\w+/g],
]

/** First code of the private range: each sign of the table is one character there, so that it never meets a letter of a question. */
const SIGNS = 0xe000

/** A normalised text with everything the table knows turned into its sign. */
export function fold(text: string): string {
  let folded = text
  for (const [at, [, pattern]] of TABLE.entries()) folded = folded.replace(halfFor(text, pattern), String.fromCharCode(SIGNS + at))
  return folded
}
