/** Lists of wordings that the phrases share. */
export const MACROS: Readonly<Record<string, string>> = {
  left: '离职后|离职以后|辞职后|辞职以后|离职了|辞职了|我离职了，|我辞职了，|从公司出来后|不干了以后|走了之后|辞工后|裸辞后|没上班了，|离开公司后|刚离职，|刚辞职，|不在公司干了，|被裁后|失业后|单位不干了，|厂里辞工了',
  leave0: '离职|辞职|辞工|走人|裸辞|离开公司|不干了|被裁',
  si: '社保|社保|社会保险|五险|五险一金|社保费',
  self: '自己|个人|以个人名义|以个人身份|自己掏钱|没单位自己',
  pay: '交|缴|缴纳|买|续交|上|续',
  cost: '多少钱|要多少钱|要花多少钱|得多少钱|大概多少|要交多少|得交多少|是多少',
  howmuch: '多少|多少钱|几百|几千|多少费用|多少块',
  how: '怎么办|怎么弄|咋弄|咋办|如何处理|该怎么办|怎么处理|怎么继续|该咋整|如何办理',
  flex: '灵活就业|自由职业|灵活就业人员|个体户|自由职业者|灵活就业人员身份',
  ma: '吗|不|么|嘛|',
  canq: '能|可以|能不能|可不可以|能否|是否可以',
  hukou: '外地户口|非本地户口|外省户口|农村户口|没有本地户口|外地人|异地户籍|非沪籍|没有北京户口|户口不在这里|不是本地人',
  docs: '材料|资料|证件|东西|手续|证明',
  med: '医保|医疗保险|职工医保|医疗险|灵活就业医保',
  gaplen: '|一个月|两个月|三个月|3个月|四个月|半年|一年|几个月|超过三个月',
  laidoff: '被裁|被裁员|被辞退|被开除|被公司辞退|被辞了|被优化|公司裁员|被解雇|被公司开了|被炒鱿鱼',
  city: '上海|北京|广州|深圳|杭州|成都|武汉|南京|苏州|重庆|西安|郑州|天津|长沙|合肥|青岛|东莞|佛山|宁波|昆明|沈阳|河南|四川|江苏|广西|山东|浙江|湖南',
  encity:
    "Shanghai|Beijing|Guangzhou|Shenzhen|Hangzhou|Chengdu|Wuhan|Nanjing|Suzhou|Chongqing|Xi'an|Tianjin|Changsha|Dongguan|Kunming|Qingdao|Jiangsu|Sichuan",
  ensi: 'social insurance|social security|shebao|social insurance contributions|social security contributions|insurance contributions',
  enleft:
    'i quit my job|i left my company|i resigned|i lost my job|just quit|left my job|i walked out of my job|my job ended|i got laid off|i stopped working',
  end: '离职了|离职后|离职以后|辞职后|辞职了|不上班了|不干了|从公司出来后|被裁了|被裁员后|被公司辞退了|被辞退后|被开除了|被劝退了|被优化了|合同到期了|合同到期不续了|合同到期不续签，|公司倒闭了|公司关门了|厂子黄了|公司没了，|失业了|失业以后|没工作了|',
  out: '被裁了|被裁员了|被裁员后|被公司辞退了|被辞退后|被劝退了|被优化了|被公司裁了，|公司倒闭了|公司关门了|厂子黄了|公司突然解散了|合同到期公司不续了|失业了|公司把我辞了',
  quit: '离职了|离职后|辞职后|辞职了|自己辞职|我辞职了，|主动辞职后|裸辞了|辞工后|不想干了自己走的，|刚离职|刚辞职',
  whatnow: '怎么办|咋办|怎么处理|怎么弄|该怎么弄|该怎么办|要怎么处理|会怎么样|要管吗',
  enend:
    'after i quit|after i resigned|when i leave my job|after leaving my job|after being laid off|after being fired|when i lose my job|after losing my job|now that my company has closed|since my company closed|when my contract ends|after my contract ended|if i stop working',
  enout:
    'i was laid off|i got laid off|i got fired|my company closed|my company closed last week|my company shut down|i was let go|i lost my job|after being laid off|my contract was not renewed|my employer let me go|my factory closed|the company went bankrupt',
  enquit:
    'i quit|i just quit|i resigned|i left my job|just left my job|after i quit|after resigning|i quit my job yesterday|i handed in my notice|my last day is friday',
}
