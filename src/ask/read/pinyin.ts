/*
 * Questions typed in pinyin without tones ("shebao zenme jiao") become Chinese words. Only the words of this subject are
 * known; a text that they do not cover to the largest part is left alone, because it is English.
 */
/** Letters and the Chinese after them. */
const table = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/(?<![a-z])([a-z]+)(\p{Script=Han}+)/gu)].map(([, letters = '', han = '']) => [letters, han]))

const WORDS = table(
  'shebao社保shehuibaoxian社会保险wuxian五险yibao医保yiliao医疗baoxian保险yanglao养老yanglaojin养老金tuixiujin退休金tuixiu退休gongjijin公积金zhufang住房' +
    'shiye失业shiyejin失业金shiyexian失业险gongshang工伤shengyu生育jintie津贴butie补贴buchang补偿peichang赔偿lizhi离职cizhi辞职citui辞退beicai被裁caiyuan裁员' +
    'bei被gongsi公司danwei单位laoban老板xin新gongzuo工作ruzhi入职tiaocao跳槽linghuo灵活jiuye就业ziyou自由zhiye职业zhigong职工jumin居民xinnonghe新农合nongcun农村' +
    'chengxiang城乡geren个人ziji自己jiao交jiaofei缴费jiaona缴纳mai买bujiao补缴duanjiao断缴duan断duanle断了tingjiao停缴ting停xu续tingbao停保zenme怎么' +
    'zenmeban怎么办ruhe如何zenyang怎样duoshao多少qian钱jige几个ji几ge个yue月yigeyue一个月meiyue每月meigeyue每个月nian年yinian一年duojiu多久duochang多长shijian时间' +
    'shenme什么shihou什么时候shenmeshihou什么时候zenmequ怎么取nengqu能取quchu取出nali哪里zai在zainali在哪里qu去naer哪儿keyi可以neng能nengbuneng能不能ma吗hai还yong用haineng还能ling领lingqu领取' +
    'shenqing申请banli办理ban办tiqu提取ti提chulai出来tuibao退保tui退zhuanyi转移zhuan转dao到kuasheng跨省cha查chaxun查询jilu记录ka卡shebaoka社保卡yibaoka医保卡' +
    'zhanghu账户diule丢了diu丢buban补办jihuo激活jishu基数dangci档次bili比例zuidi最低zuigao最高zuishao最少biaozhun标准nianling年龄nianxian年限suanfa算法suan算' +
    'jisuan计算zhifubao支付宝weixin微信wangshang网上shouji手机guakao挂靠daijiao代缴zhongjie中介hefa合法weifa违法hukou户口waidi外地bendi本地cailiao材料xuyao需要' +
    'yao要dai带zhengming证明tiaojian条件zige资格waiguoren外国人xianggang香港taiwan台湾aomen澳门ren人le了de的hou后yihou以后zhihou之后wo我mei没meiyou没有bu不gei给' +
    'yanchi延迟tiqian提前jisui几岁sui岁huaiyun怀孕haizi孩子sheng生baoxiao报销kanbing看病zhuyuan住院he和qubie区别liucheng流程buzhun不准yingxiang影响you有hui会' +
    'zenmeyang怎么样canbao参保duanbao断保xubao续保jieshang接上jiezhe接着jixu继续nong弄gao搞zheng整za怎么sha什么yijing已经shi是bushi不是gen跟haishi还是haimei还没' +
    'xianzai现在yiqian以前zhiqian之前jinnian今年mingnian明年qunian去年xiage下个shangge上个laojia老家chengshi城市difang地方biede别的huan换huanle换了ta他women我们' +
    'laopo老婆laogong老公fumu父母bama爸妈bang帮yi一liang两san三wu五liu六ba把tian天suanma算吗zuofei作废guoqi过期shui谁weishenme为什么weisha为什么kefou可否xing行' +
    'buxing不行yaobuyao要不要shifou是否qingkuang情况dengji登记hetong合同daoqi到期xuqian续签xieyi协议gongzi工资baoliu保留quxian取现chuguo出国yimin移民nvren女人' +
    'nanren男人nan男nv女nu女laoren老人xuesheng学生biye毕业waimai外卖getihu个体户bannian半年fangzu房租zufang租房yajin押金tuizu退租zujin租金' +
    'feilv费率feilu费率jigedian几个点gongling工龄zhongcai仲裁qianxin欠薪tuoqian拖欠shouxu手续jihao几号jinian几年shangban上班zhaodao找到shenhe审核chujieguo出结果' +
    'zhebian这边buyong不用bixu必须menzhen门诊kaichu开除shiyongqibujiao试用期不交gongsibujiao公司不交danweibujiao单位不交yinggai应该peiwo赔我man满qinian七年banian八年jiunian九年shinian十年shiwu十五ershi二十',
)
const PLACES = table(
  'beijing北京shanghai上海guangzhou广州shenzhen深圳hangzhou杭州chengdu成都wuhan武汉nanjing南京suzhou苏州chongqing重庆tianjin天津changsha长沙zhengzhou郑州hefei合肥qingdao青岛dongguan东莞foshan佛山ningbo宁波kunming昆明shenyang沈阳dalian大连xiamen厦门jinan济南wuxi无锡guangdong广东zhejiang浙江jiangsu江苏sichuan四川hunan湖南hubei湖北henan河南hebei河北anhui安徽shandong山东nanning南宁guiyang贵阳nanchang南昌fuzhou福州haikou海口' +
    'lanzhou兰州taiyuan太原shijiazhuang石家庄haerbin哈尔滨changchun长春yinchuan银川xining西宁wenzhou温州jiaxing嘉兴zhongshan中山huizhou惠州zhuhai珠海quanzhou泉州' +
    'yantai烟台xuzhou徐州changzhou常州nantong南通liaoning辽宁jilin吉林heilongjiang黑龙江shaanxi陕西fujian福建jiangxi江西guangxi广西hainan海南guizhou贵州yunnan云南',
)
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length))
const SYLLABLE =
  /(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ui|ao|ou|iu|ie|ue|an|en|in|un|ia|ua|uo|[aoeiuv])|ang|ai|ei|ao|ou|an|en|er|[aoe])/
const WHOLE_SYLLABLE = new RegExp(`^${SYLLABLE.source}$`)
const LONGEST_SYLLABLE = 6
const FIRST_SYLLABLE = new RegExp(`^${SYLLABLE.source}`)

/** True for letters that can be read as syllables to the last one. Each place is reached once, however many ways lead there. */
function isSyllables(letters: string): boolean {
  const reached = new Set([0])
  for (let at = 0; at < letters.length; at++) {
    if (!reached.has(at)) continue
    for (let length = 1; length <= LONGEST_SYLLABLE; length++)
      if (WHOLE_SYLLABLE.test(letters.slice(at, at + length))) reached.add(Math.min(at + length, letters.length))
  }
  return letters !== '' && reached.has(letters.length)
}

/** Words that are also English: a text of nothing else is not pinyin. */
const ALSO_ENGLISH = new Set(
  'ba ban bang bei can dai dang dao de do gen gongjijin hai he hui hukou le ling ma mai man me men nan ren san sha shebao sui ta tian ting to wo xing yi you za'.split(
    ' ',
  ),
)

interface SyllablePath {
  cost: number
  /** Letters that are in known words. */
  covered: number
  /** True when one of the words is no English word. */
  sure: boolean
  text: string
}

/** The cheapest way to read letters as known words; a syllable that is none is kept and costs as much as three words. */
function segment(letters: string): SyllablePath | null {
  const best: (SyllablePath | undefined)[] = [{ cost: 0, covered: 0, sure: false, text: '' }]
  const offer = (at: number, path: SyllablePath): void => {
    const there = best[at]
    if (there === undefined || path.cost < there.cost) best[at] = path
  }
  for (let at = 0; at < letters.length; at++) {
    const from = best[at]
    if (from === undefined) continue
    for (let length = 1; length <= Math.min(LONGEST, letters.length - at); length++) {
      const word = letters.slice(at, at + length)
      const known = PLACES.get(word) ?? WORDS.get(word)
      if (known !== undefined)
        offer(at + length, {
          cost: from.cost + 1,
          covered: from.covered + length,
          sure: from.sure || !(ALSO_ENGLISH.has(word) || PLACES.has(word)),
          text: from.text + known,
        })
    }
    const syllable = FIRST_SYLLABLE.exec(letters.slice(at))?.[0]
    if (syllable !== undefined) offer(at + syllable.length, { ...from, cost: from.cost + 3, text: from.text + syllable })
  }
  return best[letters.length] ?? null
}

const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((token) => token !== '')
const sizeOf = (tokens: readonly string[]): number => tokens.join('').length

const NAMED = /保|医|养老|退休|公积|失业|离职|辞|裁|补偿|赔|仲裁|工[资伤龄]|灵活|居民|合同|报销|缴|账户/
/** True for pinyin of another subject: not turned into Chinese, or left in part where what was turned names nothing of ours. */
export const strangePinyin = (text: string): boolean =>
  looksPinyin(text) ||
  (!NAMED.test(text) && /\p{Script=Han}/u.test(text) && tokensOf(text).filter((token) => isSyllables(token)).length > 1)

/** True for a text that consists of pinyin syllables, known words or not. */
export function looksPinyin(text: string): boolean {
  const tokens = tokensOf(text)
  return (
    tokens.length > 2 &&
    /^[\x20-\x7E]+$/.test(text) &&
    tokens.every((token) => isSyllables(token)) &&
    tokens.some((token) => !ALSO_ENGLISH.has(token) && !PLACES.has(token))
  )
}

/** The Chinese of a pinyin question, with or without spaces between syllables; null when it is none. */
export function fromPinyin(text: string): string | null {
  if (/[^\x20-\x7E]/.test(text)) return null
  const tokens = tokensOf(text)
  const pinyin = tokens.filter((token) => isSyllables(token))
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
  for (const token of text.toLowerCase().match(/[a-z]+|\d+/g) ?? []) {
    if (isSyllables(token)) run += token
    else {
      close()
      out += token
    }
  }
  close()
  return sure && covered >= 0.6 * sizeOf(tokens) ? out : null
}
