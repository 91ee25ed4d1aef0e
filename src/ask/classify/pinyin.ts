/*
 * Questions typed in pinyin without tones ("shebao zenme jiao") become Chinese words. Only the words of this subject are
 * known; a text that they do not cover to the largest part is left alone, because it is English.
 */
const WORDS: Readonly<Record<string, string>> = {
  shebao: '社保', shehuibaoxian: '社会保险', wuxian: '五险', yibao: '医保', yiliao: '医疗', baoxian: '保险', yanglao: '养老', yanglaojin: '养老金',
  tuixiujin: '退休金', tuixiu: '退休', gongjijin: '公积金', zhufang: '住房', shiye: '失业', shiyejin: '失业金', shiyexian: '失业险', gongshang: '工伤', shengyu: '生育',
  jintie: '津贴', butie: '补贴', buchang: '补偿', peichang: '赔偿', lizhi: '离职', cizhi: '辞职', citui: '辞退', beicai: '被裁', caiyuan: '裁员', bei: '被',
  gongsi: '公司', danwei: '单位', laoban: '老板', xin: '新', huangongzuo: '换工作', gongzuo: '工作', ruzhi: '入职', tiaocao: '跳槽',
  linghuo: '灵活', jiuye: '就业', ziyou: '自由', zhiye: '职业', zhigong: '职工', jumin: '居民', xinnonghe: '新农合', nongcun: '农村', chengxiang: '城乡',
  geren: '个人', ziji: '自己', jiao: '交', jiaofei: '缴费', jiaona: '缴纳', mai: '买', bujiao: '补缴', duanjiao: '断缴', duan: '断', duanle: '断了', tingjiao: '停缴', ting: '停', xu: '续', tingbao: '停保',
  zenme: '怎么', zenmeban: '怎么办', ruhe: '如何', zenyang: '怎样', duoshao: '多少', qian: '钱', duoshaoqian: '多少钱', jige: '几个', ji: '几', ge: '个', yue: '月', yigeyue: '一个月', meiyue: '每月', meigeyue: '每个月',
  nian: '年', yinian: '一年', duojiu: '多久', duochang: '多长', shijian: '时间', shenme: '什么', shihou: '什么时候', shenmeshihou: '什么时候', nali: '哪里', zai: '在', zainali: '在哪里', qu: '去', naer: '哪儿',
  keyi: '可以', neng: '能', nengbuneng: '能不能', ma: '吗', hai: '还', yong: '用', haineng: '还能', ling: '领', lingqu: '领取', shenqing: '申请', banli: '办理', ban: '办', tiqu: '提取', ti: '提', qu4: '取', chulai: '出来', tuibao: '退保', tui: '退',
  zhuanyi: '转移', zhuan: '转', dao: '到', kuasheng: '跨省', cha: '查', chaxun: '查询', jilu: '记录', ka: '卡', shebaoka: '社保卡', yibaoka: '医保卡', yue2: '余额', zhanghu: '账户', diule: '丢了', diu: '丢', buban: '补办', jihuo: '激活',
  jishu: '基数', dangci: '档次', bili: '比例', zuidi: '最低', zuigao: '最高', zuishao: '最少', biaozhun: '标准', nianling: '年龄', nianxian: '年限', suanfa: '算法', suan: '算', jisuan: '计算', zhifubao: '支付宝', weixin: '微信', wangshang: '网上', shouji: '手机',
  guakao: '挂靠', daijiao: '代缴', zhongjie: '中介', hefa: '合法', weifa: '违法', hukou: '户口', waidi: '外地', bendi: '本地', cailiao: '材料', xuyao: '需要', yao: '要', dai: '带', zhengming: '证明', lizhizhengming: '离职证明',
  tiaojian: '条件', zige: '资格', waiguoren: '外国人', xianggang: '香港', taiwan: '台湾', aomen: '澳门', ren: '人', le: '了', de: '的', hou: '后', yihou: '以后', zhihou: '之后', wo: '我', mei: '没', meiyou: '没有', bu: '不', gei: '给', yanchi: '延迟', tiqian: '提前', jisui: '几岁', sui: '岁', huaiyun: '怀孕', haizi: '孩子', sheng: '生', baoxiao: '报销', kanbing: '看病', zhuyuan: '住院', he: '和', qubie: '区别', liucheng: '流程', buzhun: '不准', yingxiang: '影响', you: '有', hui: '会', zenmeyang: '怎么样', zenmejiao: '怎么交',
}
const LONGEST = Math.max(...Object.keys(WORDS).map((word) => word.length))

/** The longest known words from the left, or null where a rest fits none. */
function segment(token: string): string | null {
  let out = ''
  for (let at = 0; at < token.length;) {
    let length = Math.min(LONGEST, token.length - at)
    while (length > 0 && WORDS[token.slice(at, at + length)] === undefined) length--
    if (length === 0) return null
    out += WORDS[token.slice(at, at + length)] ?? ''
    at += length
  }
  return out
}

/** Words that are also English: a text of nothing else is not pinyin. */
const ALSO_ENGLISH = new Set(['can', 'ban', 'he', 'you', 'ting', 'ma', 'bei', 'ren', 'hai', 'me', 'hui', 'shebao', 'gongjijin', 'hukou', 'wo', 'de', 'le', 'dao', 'sui', 'ling', 'dang'])

/** The Chinese of a pinyin question; null when it is none. */
export function fromPinyin(text: string): string | null {
  if (/[^\x20-\x7E]/.test(text)) return null
  const tokens = text.toLowerCase().split(/[^a-z]+/).filter((token) => token !== '')
  const known = tokens.map((token) => segment(token))
  const sure = tokens.filter((token, index) => known[index] !== null && !ALSO_ENGLISH.has(token)).length
  if (sure === 0 || known.filter((word) => word !== null).length < tokens.length * 0.7) return null
  return known.map((word, index) => word ?? tokens[index]).join('')
}
