import { isIn } from './script.ts'

/*
 * What a question talks about, in one vocabulary for both languages, so that what is learnt from Chinese questions holds for English
 * ones. A concept is seen, not understood: the index weighs which of them point where.
 */

/** Concepts of this subject; a question with none of them is about something else. */
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  si: /社保|社会保险|[五三两]险|保险关系|个险|参保|投保|断保|上保险|交保险|买保险|上社|保险费|缴费年限|统筹|增员|减员|\b(shebao|social (insurance|securit\w*)|(five|5) insurances?|wuxian|insurance contributions?|contributions?|insured|insurance)\b/,
  medical: /(?<![好微])医保|(?<!长期|百万|商业)医疗(?!险(值|续|怎|哪|要))|医报|\b(medical|health|yibao)\b/,
  treatment:
    /看病|住院|门诊|药店|买药|报销|挂号|手术|给报|能报|看个病|就医|看牙|胃镜|检查费|住了院|\b(hospital|doctors?|pharmac\w+|reimburs\w+|clinic|surgery|medicine|ill|sick|hospitali\w+|treatment)\b/,
  medicalCard:
    /医保(卡|账户|个人账户|个账)|卡[里上内](?!没|余额不|钱不|.{0,4}扣)|家庭共济|返钱|返款|划钱|\b(medical|health)( \w+)? (card|account)\b/,
  pension:
    /计发|视同缴费|养老(?!院|公寓|机构|社区|驿站|地产|理财|目标|护理|服务)|退休金|退下来|\b(pensions?|retirement (income|pay|benefits?)|yanglao|old age|retirement cheque)\b/,
  unemployment:
    /失业(金|险|保|补|的钱)|失业(待遇|救济|补|津贴)|救济金|\b(unemployment (benefits?|insurance|money|pay|fund|payments?|allowance)|dole|jobless (benefits?|pay|claim)|unemployment|jobless)\b/,
  unemployed:
    /失业|没工作|下岗|待业|没上班|无业|不上班|丢了工作|没了工作|没有工作|失了业|\b(unemployed|jobless|no job|lost my job|without (a job|work)|between jobs|out of work|no longer employed|out of a job)\b/,
  sealed: /封存|启封/,
  fund: /公积|\b((housing|provident|house)( provident)? ?funds?|gongjijin|hpf)\b/,
  card: /社保卡|社会保障卡|市民卡|\b(social( \w+)? card|shebao card|insurance card|e-?card|security card)\b/,
  maternity:
    /生育|哺乳|产假|生孩子|生娃|生小孩|产检|孕|二胎|三胎|分娩|剖腹|剖宫|顺产|育儿|宝宝出生|刚出生|生完|陪产|预产期|月子|坐胎|临盆|新妈|媳妇生|奶粉|\b(maternity|pregnan\w*|births?|childbirth|deliver(y|ing)|bab(y|ies)|prenatal|newborn|give birth|paternity|had a child|expecting|due date|pregnant|mother)\b/,
  injury:
    /工伤|受伤|伤残|劳动能力鉴定|职业病|被机器|摔伤|车祸|十级|九级|八级|七级|停工留薪|骨折|砸|压伤|轧|烫伤|摔断|撞伤|撞了|\b(injur\w+|accidents?|hurt|disabilit\w+|occupational|got hurt|slipped|fell|broke my|crushed|fractur\w+|broke|broken (leg|arm|hand)|wound\w*)\b/,
  severance:
    /补偿|赔偿|n\+1|2n|代通知金|遣散|赔(多少|几|我|怎么|吗|钱|n)|怎么赔|该赔|n加1|n加一|给(我)?(几|多少)个月|二n|买断工龄|该给我多少|给多少补|调岗|降薪|降职|[降砍].{0,3}(工资|薪水)|公司搬|厂搬|搬迁|\b(severance|comp|compensation|redundanc\w+|n ?\+ ?1|2n|payout|pay in lieu|notice pay|owe[sd]?|payoff|golden|final pay|settlement)\b/,
  agency:
    /挂靠|代缴|代交|代买|中介|第三方|代理|外包|挂(在|着|到|名|个|社保)|劳务派遣|人力资源公司|挂名|写进去|别人公司|朋友公司|帮我交|替我(交|缴)|让他公司|借公司|外服|人力公司|fesco|闲鱼|淘宝|\b(xianyu|taobao|agenc(y|ies)|intermediar\w+|third[- ]part(y|ies)|middlem[ae]n|on (its|the|their) books|proxy|affiliat\w+|nominal\w*|fake employ\w*|outsourc\w+|(his|her|their) payroll|daijiao|guakao|don'?t (actually |really )?work (for|there)|agent|pretend|never worked (at|for)|crime|payroll company|company i don\S* work|fake job)\b/,
  subsidy:
    /补贴|补助|4050|就业困难|困难人员|优惠证|减免|大龄|返还|返多少|返一部分|国家返|政府补|给补|优惠政策|\b(subsid\w+|4050|rebates?|hard[- ]to[- ]employ|government help|financial help|allowance for graduates|support from|funding|help with|assistance)\b/,
  resident:
    /城乡医保|居民|合作医疗|农合|少儿|农村(医|社|养|户|的)|农保|村里|社区医保|乡下|城居|全民医保|街道医保|\b(residents?'?|rural|co-?operative|urban|village|community|villagers?|farmers?)\b/,
  employee: /职工|单位交的|公司交的|\b(employee'?s?|workers?'?|through work|company (insurance|plan)|employer insurance)\b/,
  flexible:
    /灵活就业|个体|个人名义|个人身份|自由|零工|外卖|滴滴|骑手|自己(交|缴|买|续|上|掏|办|去交|来交)|个人(交|缴|买|参保|社保)|单干|网约车|做小买卖|开店|开网店|单独交|自费|一个人交|没老板|没雇|没请人|没东家|执照|不靠单位|不挂靠|无雇工|个人窗口|自己(参保|供|付|买|缴|上)|\b(flexible|freelanc\w+|self[- ]?(employed|pay\w*|paid|funded)|by myself|on my own|myself|on (their|your|our) own|themselves|sole trader|gig|as an individual|individual(ly)?|own pocket|without an employer|no employer|privately|out of pocket|by my own|no boss|without a boss|no company|private(ly)? pay|voluntar(y|ily)|self[- ]enrol\w*)\b/,
  base: /基数|档|下限|上限|社平|平均工资|\b(bases?|tiers?|ceiling|floor|caps?|brackets?|limits?|levels?|rung)\b/,
  retire:
    /退休|延退|办退|(?<!\d)[456]\d岁?(就|就能|才能|能|可以)?退(?!钱|款|费)|五十五?岁?退|到点|到龄|能退(?!钱|款|费|吗)|几岁退|哪年退|早.{0,2}年退|退下来|\b(retir\w+|stop working legally)\b/,
  employerInsurance:
    /离职|不干了|走人|开除|解雇|解除|裁(?![判缝剪])|优化|劝退|炒(?![蛋菜饭股房币青土外])|辞|倒闭|关门|走的人|不要我|开掉|开了我|离开单位|离开公司|\b(quit\w*|resign\w*|left my|leav(e|ing) (my|a|the)? ?(job|company|work|employer)|laid off|layoffs?|fired|dismiss\w*|terminat\w*|let go|made redundant|lose my job|lost my job|walked out|sacked|stopped working|job ended|walk away|handed in)\b/,
  certificate:
    /离职证明|退工|解除(劳动合同)?证明|减员|离职手续|\b((leaving|termination|separation|resignation|release) (certificate|letter|paper|proof|document)s?)\b/,
  foreigner:
    /协定|(意大利|西班牙|荷兰|瑞士|瑞典|巴西|澳洲|澳大利亚|新加坡|马来西亚|菲律宾|越南|泰国|乌克兰|伊朗|埃及)人|外国|外籍|外教|老外|(马来西亚|越南|泰国|菲律宾|俄罗斯)的|([德美韩英法]国|日本|加拿大|俄罗斯|印度)[人籍]|永居|绿卡|\b(foreign\w*|expats?|expatriate\w*|american|german|british|french|japanese|korean|canadian|indian|spanish|italian|dutch|russian|brazilian|swiss|australian|thai|non-?chinese|treaty|totali\w+|green card|work visa|overseas national)\b/,
  hmt: /香港|澳门|台湾|港澳|[港台]籍|强积金|台胞|港人|回乡证|\b(hong ?kong\w*|macau|macao|taiwan\w*|hmt|hk|mpf)\b/,
  social2:
    /年限|等待期|(交|缴|满|够)(15|20|25|30|十五|二十)年|白[交缴]|缴费记录|权益记录|失业登记|就业创业证|滞纳金|断缴|断交|补缴|补交|停保|退保/,
}

/** What is asked about it. Never enough alone. */
const ASPECTS: Readonly<Record<string, RegExp>> = {
  left: /离职|辞职|辞工|裸辞|不干了|走人|走了|离开(公司|单位)|从(公司|单位)|辞了|离的职|辞的职|不在.{0,4}(公司|单位)|\b(quit\w*|resign\w*|left|leav(e|ing)|walked out|stopped working|job ended|after my job)\b/,
  dismissed:
    /被裁|裁员|辞退|开除|解雇|被辞|炒鱿鱼|让我走|劝退|优化|开了我|被开|开掉|不要我|被炒|\b(laid off|layoff|fired|dismiss\w*|let go|redundant|sacked|terminated|kicked out)\b/,
  voluntary: /自己(辞|提|离)|主动(辞|离|提)|自愿(辞|离)|\b(voluntar\w+|if i (quit|resign)|myself quit|i resigned)\b/,
  expired: /到期|过期|期满|续签|没续|\b(expir\w+|not renewed|renew\w*|contract end\w*)\b/,
  mutual: /协商|协议解除|\b(mutual\w*|agreement)\b/,
  company: /公司|单位|老板|厂|企业|东家|\b(compan(y|ies)|employers?|boss|factor(y|ies)|firm)\b/,
  newJob:
    /新公司|新单位|入职|跳槽|换工作|换单位|下家|新工作|找到工作|新东家|换公司|上家|另一家|换东家|报到|新岗|别家公司|下一家|新老板|去别的公司|\b(new (job|employer|company)|chang(e|ing) jobs?|switch(ing)? jobs?|start(ing|ed)? (a |at )?(new )?(job|work)|between jobs|job hop\w*|previous employer|old employer|another (firm|company|job)|(next|other) (employer|company|job)|new firm|new place|begin at|job offer|offer)\b/,
  notPaid:
    /(没|不|未|从来没|一直没|拒绝|不肯)(有)?(给)?(我|我们|员工|上)?(们)?(交|缴|买|上|办|开|签)|漏|拖欠|欠缴|少缴|少交|放弃|\b(won'?t|refus\w+|doesn'?t|didn'?t|never|not pay\w*|underpa\w+|underreport\w*|owes?|arrears|waiver|hasn'?t|isn'?t paying|forgot|skipp?e?d?)\b/,
  complain:
    /投诉|举报|告|维权|仲裁|找谁|监察|起诉|追究|说理|讨说法|\b(complain\w*|report|sue|arbitration|rights|inspection|file a case|whom? do i tell|turn to)\b/,
  amount:
    /赔多少|补多少|给多少|收费|多少钱|几千|几百|金额|标准|多少块|费用|价格|几个钱|领多少|发多少|拿多少|多少$|是多少|贵|花多少|要多少|交多少|收多少|得多少|掏|花销|几何|几位数|多大一笔|月供|涨价|花费|开销|几块|支出|多少银子|多少费|\b(how much|amounts?|costs?|price|expensive|fees?|premium|cheap\w*|pay per|set me back|figure|what slice|bill|how big|how large|what will it)\b/,
  month: /每月|每个月|一个月|月缴|一月|月供|\b(month(ly|s)?|per month|a month|each month)\b/,
  year: /一年|每年|全年|年缴|\b(year(ly)?|annual(ly)?|per year|a year)\b/,
  years:
    /几年|多少年|年限|十五年|(15|20|10|12|25|30|8)年|二十年|多少个?月才|缴费年|满.{0,3}年|年头|十二年|七年|凑够|凑到|凑不够|\b(how many years|years|fifteen|twenty|entitled to a monthly)\b/,
  duration:
    /几个月|多久|多少个月|多长|几年|期限|最长|多少时间|到啥时候|到什么时候|叠加|没领完|\b(how long|how many months|duration|last|maximum months|period|longest|how much time|number of months)\b/,
  minimum: /最低|最少|至少|够|满|差|\b(minimum|least|enough|lowest|must i|required)\b/,
  age: /多大|年龄|岁|年出生|年生|哪年退|八[〇零一二三四五六七八九十]年|七[〇零一二三四五六七八九十]年|六[五六七八九]年|[5-9]\d年(的|生|出)|\b(ages?|years old|born|old|male|female)\b/,
  when: /什么时候|几月|几号|哪天|何时|日期|截止|时间|到几|日子|哪一天|啥时|\b(when|what (day|date|month)|deadline|due|window|date|which day|what time)\b/,
  where:
    /哪里|哪儿|在哪|去哪|上哪|哪个部门|什么地方|哪个窗口|地址|找哪|到哪|\b(where|which (office|bureau|counter|website|app|department|city))\b/,
  office:
    /扣不上|没扣[成上]|扣.{0,2}失败|余额不足|窗口|大厅|银行|税务局|社保局|社保中心|街道|邮局|人社局|医保局|扣款|代扣|扣费|划扣|划款|邮储|办税|税局|\b(office|bureau|bank|counter|hall|tax|debit\w*|deduct\w*|direct debit|in person|tax people)\b/,
  online:
    /网上|税通|[申里]办|粤省事|皖事通|渝快办|闽政通|手机|支付宝|微信|app|小程序|线上|在线|公众号|电子税务局|云闪付|网银|\b(online|phone|alipay|wechat|apps?|website|mini[- ]?programs?|internet|mobile|from home)\b/,
  how: /流程|手续|如何|怎么|怎样|咋|从哪下手|该干啥|步|\b(how (do|to|can|should|does)|steps?|process|procedures?|get started|what (do|should) i do|walk me through|options|what must be done|way to|what can be done)\b/,
  may: /能不能|可以|能.{0,8}(吗|不|么)|能否|行不行|行吗|是否|\b(can (i|a|you|we|they)|may i|am i (able|allowed)|possible|allowed|is it ok)\b/,
  eligible:
    /条件|资格|要求|符合|什么人|哪些人|谁能|谁可以|限制|\b(eligib\w*|qualif\w*|conditions?|requirements?|criteria|who can|entitled|restrictions?)\b/,
  documents:
    /材料|资料|证件|带什么|带啥|户口本|复印件|清单|表格|要带|准备什么|哪些证|什么证|带哪|光有身份证|拿什么|拿哪些|\b(documents?|papers?|paperwork|hukou book|bring|forms?|take with me|have with me|proof|ids?|carry|certificates?)\b/,
  apply:
    /申请|申领|领取|办理|登记|报名|怎么领|咋领|哪领|上哪.{0,3}领|\b(appl(y|ying|ication)|claim|register|registration|sign(ing)? up|enrol+\w*|file for|join)\b/,
  transfer:
    /领取地|转移|[弄带挪搬]回|转到|转走|转出|转入|转回|迁|接续|合并|带走|转过|怎么转|要转|能转|转$|搬(?!迁)|合到|归到|临时(缴费)?账户|临时养老|全部转|转去|两个地方|挪|归集|调到|调动|并到|转不进|带回|拿到别的地方|跟着|归一|哪个省|换城市|换省|两边|多地|三个市|几个市|\b(transfer\w*|mov(e|ed|ing)|bring|merge|combin\w*|carry over|relocat\w*|another (city|province)|follow me|several cities|over to|shift|relocated|mov(e|ed) provinces|another place|new city)\b/,
  gap: /断缴|断交|断了|中断|空档|断保|断档|断过|间断|空一个月|停了|断[一两二三四五六半几\d]|停过|空窗|空当|空着|缺了|空了|空[一二两三四五\d]个月|漏了|\b(gaps?|laps\w*|break|interrupt\w*|broken|missed|missing|missing months|continuous|weeks without|ten weeks|missed a)\b/,
  wait: /等多久|等几个月|生效|才能报|恢复|要等|起效|才给报|几天能用|哪天起|从头等|等待|用不了|\b(wait\w*|grace|take effect|effective|starts?|kick in|waiting time)\b/,
  back: /补缴|补交|补上|补回|补齐|往前补|能补|怎么补|补吗|一次性(补|交|缴)|追缴|补$|追回|填上|补救|补办|补完|再交上|\b(back ?pa(y|id|ying|yment)\w*|make up|made up|catch up|retroactive\w*|cover the missing|one go|all at once|go back|buy back|make good|recover the missing)\b/,
  stop: /停缴|停保|不交|不想交|不缴|暂停|停掉|取消|先不|不续|停了|怎么停|歇|停一停|不管它|停半年|断一年|退出|\b(stop\w*|pause\w*|cancel\w*|suspend\w*|not pay|skip|opt out|quit paying|break from|drop out|discontinue|quit (the|my|paying))\b/,
  effect:
    /影响|后果|会怎样|会怎么样|损失|坏处|清零|作废|白[交缴]|打水漂|要紧|有事吗|有没有事|有啥事|会咋|\b(what happens|consequences?|effects?|impact|affect|matters?|problem|lose|harm|downside)\b/,
  purchase: /买房|落户|买车|摇号|上学|积分|购房|\b(buy(ing)? a house|car plates?|school|points|house purchase)\b/,
  cash: /退钱|取出来|提现|退保|一次性(领|取)|退回|退给|退掉|退款|能退|退吗|退了|取钱|拿出来|拿回|提出来|退社保|退费|退出来|变现|折现|领光|返现|一次领|兑现|套现|换成钱|要回来|\b(refund\w*|cash\w*|withdraw\w*|take (it |the money |my money )?out|money back|lump sum|get back|reclaim|payout|paid out|real money|turn .* into|cash out)\b/,
  abroad:
    /出国|移民|定居|枫叶卡|入籍|外国国籍|[外美加日英澳](国|大利亚|拿大)?籍(?!员|人)|拿了?.{0,3}绿卡|海外|永居|国外|离境|回国|离开中国|\b(abroad|e?m+igrat\w*|permanent residen\w*|citizenship|leav(e|ing) china|overseas|home for good|leaves china|going home|moves? home)\b/,
  death:
    /去世|死了|过世|(爸|妈|父|母|爷|奶|老伴|老人|老公|老婆).{0,3}(走了|没了|不在了)|继承|人不在|\b(di(e|ed|es)|death|inherit\w*|passed away)\b/,
  query:
    /查|打[一个张出]?(份|张)?.{0,4}(证明|清单|流水)|明细|记录|清单|流水|怎么看|看到|打印|在哪看|能看|显示|看看.{0,6}交没交|知道.{0,6}(交|断)|交没交|断没断|\b(check|look up|see|find out|quer(y|ies)|records?|history|print\w*|view|statement|details|proof of payment|how many months i)\b/,
  balance: /余额|里的钱|里面的钱|有多少钱|卡里|账户|\b(balance|money (on|in|left)|what'?s left|account)\b/,
  lost: /遗失|挂失|找不到|找不着|不见了|补办|掉了|丢|折了|坏了|消磁|重新做|断了卡|卡坏|\b(lost|replace\w*|misplaced|can'?t find|stolen|reissue|broken card|damaged)\b/,
  activate:
    /激活|开通|密码|冻结|停用|换卡|失效|电子社保卡|解锁|启用|锁了|输错|开卡|\b(activat\w*|pin|password|frozen|blocked|reactivate|electronic|suspended|unlock|wrong pin)\b/,
  hukou:
    /户口|户籍|外地|本地人|居住证|非本地|深户|沪籍|外省|异地|农业户|京籍|外来|\b(hukou|non-?locals?|local (hukou|resident)|residence permit|migrants?|outsiders?|out[- ]of[- ]town)\b/,
  compare:
    /区别|不同|哪个好|还是|差别|对比|哪种|比较|不一样|差多少|划算|合适|亏不亏|哪个强|利弊|优劣|好坏|哪个更|改交|\b(difference|differ\w*|better|versus|vs|compare\w*|or|pros and cons|instead|rather than)\b/,
  ratio: /比例|费率|百分之|几个点|\b(rates?|percent\w*|share|ratio)\b/,
  salary: /工资|月薪|薪水|收入|\b(salary|wages?|income|earn)\b/,
  estimate:
    /公式|算法|退休金.{0,6}(多少|算)|养老金.{0,6}(多少|算)|每月能(领|拿)|回本|划算|划得来|划不来|值不值|亏不亏|(养老|退休)金.{0,3}(能有|会有|能到|超过)|估算|测算|老了|以后能(领|拿|发)|退休(后|了)?.{0,8}(领|拿|发)|计发|\b(estimate\w*|calculat\w*|break even|worth it|draw each month|get each month|get (when|once) (i )?retire\w*|will i get)\b/,
  illegal:
    /违法|合法|犯法|靠谱|能信|有风险|有效|骗保|被查|坐牢|安全吗|犯罪|出事|算骗|判刑|违规|\b(legal\w*|illegal|law|risk\w*|fraud\w*|safe|caught|penalt(y|ies)|scam|valid|allowed|crime|criminal|trouble)\b/,
  early: /提前|弹性|延迟|推迟|早两年|早几年|早点退|\b(early|earlier|delay\w*|postpone\w*|gradual|sooner)\b/,
  money: /钱|\b(money|pay|paid|paying)\b/,
  pay: /交|缴|买|\b(pay|paying|paid|payments?)\b/,
  receive: /领|拿|发|到账|到手|得到|给我|返|\b(get|receive|draw|claim|given|hand(ed)? over|paid to)\b/,
  still: /还能|还有效|还可以|还在|还给|还报|刷不了|管用|\b(still|keep|continue)\b/,
  again: /续|接着|接上|重新|\b(again|continue|resume|keep up|keep going)\b/,
  person:
    /老公|老婆|[我他她给帮替][爸妈爷奶儿女]|儿子|女儿|丈夫|妻子|配偶|先生|家里人|爸妈|父母|孩子|小孩|家人|\b(husband|wife|spouse|mum|mom|dad|parents|famil(y|ies)|child(ren)?|kids?)\b/,
  coerced:
    /[让要叫逼].{0,4}[签写].{0,8}(辞职|离职|自愿|协议|放弃|字)|被离职|逼.{0,4}(走|辞)|\b(sign (a |an |the )?(resignation|quit|voluntary)|force[sd]? me|pressur\w+|make me (resign|quit))\b/,
  late: /过了|超过|来得及|晚了|才想起|拖了|60天|六十天|\b(too late|still (in|on) time|late|60 days|forgot)\b/,
  rest: /剩下|剩余|没领完|没领的|\b(remaining|left ?over|unused|the rest)\b/,
  confirm: /签到|每月.{0,4}确认|每个月.{0,4}确认|打卡|按指纹|\b(confirm|check in|sign in)\b/,
  vanished: /跑路|卷款|失联|联系不上|不见了|\b(vanish\w*|disappear\w*|ran off|gone)\b/,
  probation: /试用期|实习|转正|\b(probation\w*|intern\w*)\b/,
  rent: /租房|买房|装修|房贷|封存|启封|物业|贷款|\b(rent\w*|buying|loan|sealed|decorat\w*|mortgage)\b/,
  graduate: /毕业|应届|学生|\b(graduates?|students?|university)\b/,
}

/** Subjects that people confuse with ours, or type here by mistake; the answer to them is "I do not know". */
const STRANGERS: Readonly<Record<string, RegExp>> = {
  carInsurance:
    /好医保|微医保|相互宝|护理险|长期医疗险|健康告知|bupa|cigna|aetna|allianz|\b(axa|aia|metlife)\b|友邦|太平洋|泰康|国寿|车险|商业险|交强险|全险|保费|车损|理赔|保单|重疾|意外险|寿险|惠民保|百万医疗|商业(医疗|保险|养老)|\b((car|vehicle|auto|travel|life|pet|home|term|commercial|private|critical)\b.{0,12}\binsurance)\b/,
  elderHome: /养老(院|公寓|机构|社区|驿站|地产|理财|目标|服务)|敬老院|护理院|护工|\bnursing home\b/,
  thirdPillar: /个人养老金(账户|资金|开户|制度|产品|怎么开|值得|抵|在|送|有|上限)|第三支柱/,
  letters:
    /(辞职|离职)(信|报告|申请|感言)|交接(表|清单|单)|返聘|范文|范本|模板|\b(resignation|handover|farewell|recommendation) (letter|email|template|note)|template|wording\b/,
  relief: /退伍|退役|转业|烈士|军属|优抚|低保|五保|特困/,
  elsewhere: /异地就医|跨省就医|异地住院|备案|直接结算/,
  otherThing:
    /股票|券商|证券|学籍|档案|党组织|团组织|手机号|车辆|域名|健身|培训班|教培|驾校|早教|美容|两项补贴|etc|公积金贷款|商贷|贷款利率/,
  pets: /宠物|\b(pets?|dogs?|cats?|vet)\b/,
  labour:
    /加班|年假|年休假|调休|[婚丧事病]假|发票|差旅|年终奖|绩效|提成|竞业|保密协议|试用期(最长|最多|多久|多长)|工时|考勤|公司.{0,4}报销|\b(overtime|(annual|paid|sick) (leave|vacation)|holidays?|vacation|expenses?|invoices?|working hours|non-?compete|bonus\w*)\b/,
  land: /拆迁|征地|宅基地|动迁|青苗|\b(demolition|demolished|land acquisition)\b/,
  foreignSystem:
    /(澳大利亚|新西兰|意大利|美|英|德|法|韩|日)(国|本)?的?(社保|养老金|医保|失业金|退休金|年金)|(加拿大|澳洲|新加坡|欧洲)的?(社保|养老金|医保|失业金|退休金|公积金)|401k|\b(ssn|security number|medicare|medicaid|nhs|superannuation|national insurance|cpf|cpp|irs|hmrc|(us|usa|american|british|uk|german|canadian|australian|texas|california) (social|pension|health|unemployment|medical))\b/,
  study:
    /学(英语|日语|编程|车|吉他|画|会计|做)|自学|网课|口语|考[研公证级]|转行|学历|\b(learn\w*|study\w*|courses?|lessons?|tutor\w*|languages?|mandarin|exams?|careers?|hobby)\b/,
  tax: /车船税|个税|所得税|增值税|契税|退税|汇算|印花税|\b((income|vehicle|property) tax|vat|tax (return|refund))\b/,
  papers:
    /出生(医学)?证|毕业证|学历证|犯罪证明|死亡证明|优待证|老年证|\b(birth|death|degree) certificate|工作许可|居留许可|工作居住证|\b(work permit|work visa|z visa|licen[cs]e|sim card)\b|护照|签证|驾照|驾驶证|身份证(丢|过期|到期|补|换|怎么)|结婚证|房产证|行驶证|\b(passports?|visas?|driv\w+ licen[cs]e|driver'?s|marriage certificate)\b/,
  settle: /落户|迁户口|户口.{0,6}迁(进|入|到)|入户|\b((move|transfer|change) my hukou|settle my hukou)\b/,
  daily:
    /煤气|取暖|暖气费|垃圾费|高速费|取名|起名|疫苗|电费|水费|燃气|话费|物业|学费|罚款|违章|停车|党费|宽带|天气|做法|放几勺|红烧|礼物|电影|手机(坏|哪个)|股票|基金(怎么|涨|跌)|房贷|彩票|旅游|机票|火车票|高铁|酒店|减肥|发烧|离婚|信用卡|花呗|快递|\b(weather|recipes?|cook|movies?|gifts?|flights?|hotels?|stocks?|bitcoin|crypto|weight|joke|football|divorce|mortgage|credit card|poem|script|restaurants?|electricity|tuition|parking)\b/,
}

const PATTERNS = [SUBJECTS, ASPECTS, STRANGERS].flatMap((kind) => Object.values(kind))
const OURS = String(Object.keys(SUBJECTS).length).padStart(3, '0')

/** Three digits for each concept in a normalised text. */
export const conceptsIn = (text: string): string[] =>
  PATTERNS.flatMap((pattern, index) => (isIn(text, pattern) ? [String(index).padStart(3, '0')] : []))

/** True when a question with these concepts touches the subject at all. */
export const isOurs = (concepts: readonly string[]): boolean => concepts.some((concept) => concept < OURS)
