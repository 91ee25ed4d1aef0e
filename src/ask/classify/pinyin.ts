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
  keyi: '可以', neng: '能', nengbuneng: '能不能', ma: '吗', hai: '还', yong: '用', haineng: '还能', ling: '领', lingqu: '领取', shenqing: '申请', banli: '办理', ban: '办', tiqu: '提取', ti: '提', chulai: '出来', tuibao: '退保', tui: '退',
  zhuanyi: '转移', zhuan: '转', dao: '到', kuasheng: '跨省', cha: '查', chaxun: '查询', jilu: '记录', ka: '卡', shebaoka: '社保卡', yibaoka: '医保卡', zhanghu: '账户', diule: '丢了', diu: '丢', buban: '补办', jihuo: '激活',
  jishu: '基数', dangci: '档次', bili: '比例', zuidi: '最低', zuigao: '最高', zuishao: '最少', biaozhun: '标准', nianling: '年龄', nianxian: '年限', suanfa: '算法', suan: '算', jisuan: '计算', zhifubao: '支付宝', weixin: '微信', wangshang: '网上', shouji: '手机',
  guakao: '挂靠', daijiao: '代缴', zhongjie: '中介', hefa: '合法', weifa: '违法', hukou: '户口', waidi: '外地', bendi: '本地', cailiao: '材料', xuyao: '需要', yao: '要', dai: '带', zhengming: '证明', lizhizhengming: '离职证明',
  tiaojian: '条件', zige: '资格', waiguoren: '外国人', xianggang: '香港', taiwan: '台湾', aomen: '澳门', ren: '人', le: '了', de: '的', hou: '后', yihou: '以后', zhihou: '之后', wo: '我', mei: '没', meiyou: '没有', bu: '不', gei: '给', yanchi: '延迟', tiqian: '提前', jisui: '几岁', sui: '岁', huaiyun: '怀孕', haizi: '孩子', sheng: '生', baoxiao: '报销', kanbing: '看病', zhuyuan: '住院', he: '和', qubie: '区别', liucheng: '流程', buzhun: '不准', yingxiang: '影响', you: '有', hui: '会', zenmeyang: '怎么样', zenmejiao: '怎么交',
  canbao: '参保', duanbao: '断保', xubao: '续保', jieshang: '接上', jiezhe: '接着', jixu: '继续', nong: '弄', zenmenong: '怎么弄', gao: '搞', zheng: '整', za: '怎么', sha: '什么', yijing: '已经', shi: '是', bushi: '不是', gen: '跟', haishi: '还是', haimei: '还没', xianzai: '现在', yiqian: '以前', zhiqian: '之前', jinnian: '今年', mingnian: '明年', qunian: '去年', xiage: '下个', shangge: '上个',
  laojia: '老家', chengshi: '城市', difang: '地方', biede: '别的', huan: '换', huanle: '换了', ta: '他', women: '我们', laopo: '老婆', laogong: '老公', fumu: '父母', bama: '爸妈', bang: '帮', yi: '一', liang: '两', san: '三', wu: '五', liu: '六', ba: '把', tian: '天', suanma: '算吗', zuofei: '作废', guoqi: '过期', shui: '谁', weishenme: '为什么', weisha: '为什么', kefou: '可否', xing: '行', buxing: '不行', xingbuxing: '行不行', yaobuyao: '要不要', shifou: '是否',
  qingkuang: '情况', jiaoshebao: '交社保', jiaoduoshao: '交多少', lingduoshao: '领多少', dengji: '登记', hetong: '合同', daoqi: '到期', xuqian: '续签', xieyi: '协议', gongzi: '工资', baoliu: '保留', quxian: '取现', chuguo: '出国', yimin: '移民', nvren: '女人', nanren: '男人', nan: '男', nv: '女', nu: '女', laoren: '老人', xuesheng: '学生', biye: '毕业', waimai: '外卖', getihu: '个体户',
}
const PLACES = new Map([...'beijing北京shanghai上海guangzhou广州shenzhen深圳hangzhou杭州chengdu成都wuhan武汉nanjing南京suzhou苏州chongqing重庆tianjin天津changsha长沙zhengzhou郑州hefei合肥qingdao青岛dongguan东莞foshan佛山ningbo宁波kunming昆明shenyang沈阳dalian大连xiamen厦门jinan济南wuxi无锡guangdong广东zhejiang浙江jiangsu江苏sichuan四川hunan湖南hubei湖北henan河南hebei河北anhui安徽shandong山东'
  .matchAll(/([a-z]+)(\p{Script=Han}+)/gu)].map(([, letters = '', name = '']) => [letters, name]))
const LONGEST = Math.max(...Object.keys(WORDS).map((word) => word.length))
const SYLLABLE = /(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ui|ao|ou|iu|ie|ue|an|en|in|un|ia|ua|uo|[aoeiuv])|ang|ai|ei|ao|ou|an|en|er|[aoe])/
const SYLLABLES = new RegExp(`^${SYLLABLE.source}+$`)
const FIRST_SYLLABLE = new RegExp(`^${SYLLABLE.source}`)

/** Words that are also English: a text of nothing else is not pinyin. */
const ALSO_ENGLISH = new Set(['can', 'ban', 'he', 'you', 'ting', 'ma', 'bei', 'ren', 'hai', 'me', 'hui', 'shebao', 'gongjijin', 'hukou', 'wo', 'de', 'le', 'dao', 'sui', 'ling', 'dang', 'sha', 'gen', 'bang', 'nan', 'ban', 'ba', 'to', 'do', 'men', 'dai', 'mai', 'san', 'ta', 'tian', 'xing', 'za', 'yi'])

interface Path {
  cost: number
  /** Letters that are in known words. */
  covered: number
  /** True when one of the words is no English word. */
  sure: boolean
  text: string
}

/** The cheapest way to read letters as known words; a syllable that is none is kept and costs as much as three words. */
function segment(letters: string): Path | null {
  const best: (Path | undefined)[] = [{ cost: 0, covered: 0, sure: false, text: '' }]
  const offer = (at: number, path: Path): void => {
    const there = best[at]
    if (there === undefined || path.cost < there.cost) best[at] = path
  }
  for (let at = 0; at < letters.length; at++) {
    const from = best[at]
    if (from === undefined) continue
    for (let length = 1; length <= Math.min(LONGEST, letters.length - at); length++) {
      const word = letters.slice(at, at + length)
      const known = PLACES.get(word) ?? (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined)
      if (known !== undefined) offer(at + length, { cost: from.cost + 1, covered: from.covered + length, sure: from.sure || !(ALSO_ENGLISH.has(word) || PLACES.has(word)), text: from.text + known })
    }
    const syllable = FIRST_SYLLABLE.exec(letters.slice(at))?.[0]
    if (syllable !== undefined) offer(at + syllable.length, { ...from, cost: from.cost + 3, text: from.text + syllable })
  }
  return best[letters.length] ?? null
}

const tokensOf = (text: string): string[] => text.toLowerCase().split(/[^a-z]+/).filter((token) => token !== '')
const sizeOf = (tokens: readonly string[]): number => tokens.join('').length

/** True for a text that consists of pinyin syllables, known words or not. */
export function looksPinyin(text: string): boolean {
  const tokens = tokensOf(text)
  return tokens.length > 2 && /^[\x20-\x7E]+$/.test(text) && tokens.every((token) => SYLLABLES.test(token)) && tokens.some((token) => !ALSO_ENGLISH.has(token) && !PLACES.has(token))
}

/** The Chinese of a pinyin question, with or without spaces between syllables; null when it is none. */
export function fromPinyin(text: string): string | null {
  if (/[^\x20-\x7E]/.test(text)) return null
  const tokens = tokensOf(text)
  const pinyin = tokens.filter((token) => SYLLABLES.test(token))
  if (sizeOf(pinyin) < 0.8 * sizeOf(tokens)) return null
  let out = ''
  let covered = 0
  let sure = false
  let run = ''
  const close = (): void => {
    const path = run === '' ? null : segment(run)
    if (path !== null) [out, covered, sure] = [out + path.text, covered + path.covered, sure || path.sure]
    run = ''
  }
  for (const token of tokens) {
    if (SYLLABLES.test(token)) run += token
    else {
      close()
      out += token
    }
  }
  close()
  return sure && covered >= 0.6 * sizeOf(tokens) ? out : null
}
