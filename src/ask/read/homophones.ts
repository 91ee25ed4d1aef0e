/*
 * Words of this subject written with another character of the same sound, as voice input and input methods do: "背裁" for 被裁, "登计"
 * for 登记. One character of the word is right, and the other sounds alike; which sounds are told apart by few speakers (zh and z, in
 * and ing) is not asked.
 */

/** The words, each with its sounds. */
const WORDS =
  '失业shi ye,失业金shi ye jin,养老yang lao,医保yi bao,医疗yi liao,社保she bao,公积金gong ji jin,补偿bu chang,赔偿pei chang,裁员cai yuan,被裁bei cai,' +
  '离职li zhi,辞职ci zhi,辞退ci tui,退休tui xiu,缴费jiao fei,登记deng ji,工资gong zi,灵活ling huo,就业jiu ye,灵活就业ling huo jiu ye,居民ju min,户口hu kou,' +
  '基数ji shu,材料cai liao,转移zhuan yi,工伤gong shang,生育sheng yu,证明zheng ming,仲裁zhong cai,单位dan wei,公司gong si,合同he tong,到期dao qi,' +
  '补缴bu jiao,断缴duan jiao,停缴ting jiao,代缴dai jiao,停保ting bao,断保duan bao,参保can bao,报销bao xiao,住院zhu yuan,门诊men zhen,提取ti qu,封存feng cun,' +
  '账户zhang hu,挂靠gua kao,网约车wang yue che,外卖wai mai,档案dang an,补贴bu tie,申领shen ling,领取ling qu,申请shen qing,年限nian xian,几个月ji ge yue,' +
  '试用期shi yong qi,怀孕huai yun,滞纳金zhi na jin,劳动lao dong,拖欠tuo qian,房贷fang dai,自己交zi ji jiao,自己缴zi ji jiao,多久duo jiu,多少钱duo shao qian,优化you hua,交税jiao shui,封顶feng ding,开除kai chu'

/** Characters by sound: those of the words, and those that are written for them. */
const SOUNDS =
  'an案安按暗岸,bao保报包宝饱堡抱,bei被背北杯倍备,bu补不部步布,cai裁才材财采彩菜猜,can参餐残惨,chang偿长常场厂尝,che车扯彻,chu除出处初,ci辞词慈次此磁,cun存村寸,' +
  'dai代带待贷戴袋,dan单但担蛋,dang档当党挡,dao到道倒,deng登等灯邓,ding顶定丁,dong动东冬懂,duan断段短端,duo多朵夺,fang房方放防访,fei费非飞废,feng封风疯丰峰,' +
  'ge个各格,gong公工供功共攻宫,gua挂瓜刮,guan关,hu户护互湖胡,hua化话画,huai怀坏,huo活火或货,ji积机基记计级极及急几己纪鸡寄季,jiao缴交叫教较焦郊脚角,jin金今进近紧斤巾,jiu就久九旧酒,ju居据局举,' +
  'kai开凯,kao靠考告,kou口扣,lao老劳捞,li离理里力利历,liao疗料聊了辽,ling领灵零另林令铃,mai卖买麦,men门们,min民明名敏,ming明名命民,na纳拿那,nian年念,pei赔陪配培,' +
  'qi期其起七器,qian欠前千钱,qing请情清青轻,qu取去区曲娶,shang伤上商尚,shao少烧稍,she社舍蛇摄,shen申身深神,sheng生省声升,shi失是事试十施时师诗湿,shu数树书术,shui税睡,si司私思四丝,' +
  'tie贴铁帖,ti提题体替,ting停听挺庭,tong同通铜童,tui退推腿,tuo拖脱托,wai外歪,wang网往王忘,wei位为味未,xian限现先线县,xiao销消小校,xiu休修秀,yang养样氧阳洋羊,' +
  'ye业页也夜叶爷,yi医一以衣依移已易疑宜,yin银,yong用永勇,you优忧有油,yu育欲玉遇预,yuan员元院原园圆,yue月越约,yun孕运韵,zhang账帐涨章张,zhen诊珍真针,zheng证正政整,' +
  'zhi职值直制置质滞止支只指纸,zhong仲重中种,zhu住主注猪,zhuan转专砖,zi资字自子姿'

/** Pieces that sound like a word and are words of their own, or parts of two: "事业单位", "这样老板". */
const OTHERS = new Set(
  '事业 实业 已保 以保 一保 这样 那样 一样 怎样 不缴 不交 转医 公是 停报 多就 工商 一次 几次 这次 上次 每次 工自 零活 外买 阳老 工上 省领 年现 年先 段保 开出 转一 里职 门整 到其 待缴 到七 到起 理职 门政 门针 计数 供资 共资 离子 庭保 工职 带缴 残保 放贷 湖口 年县 领去'.split(
    ' ',
  ),
)

/** A sound without what few speakers tell apart. */
const plain = (sound: string): string => sound.replace(/^([zcs])h/, '$1').replace(/([ei]n)g$/, '$1')

const SOUND = new Map(
  SOUNDS.split(',').flatMap((part) => {
    const [sound = '', ...characters] = part.match(/[a-z]+|./gu) ?? []
    return characters.map((character): [string, string] => [character, plain(sound)])
  }),
)
const BY_SOUND = new Map<string, string>()
const KNOWN = new Set(OTHERS)
for (const part of WORDS.split(',')) {
  const [word = '', ...sounds] = part.split(/(?<=[^a-z ])(?=[a-z])| /)
  KNOWN.add(word)
  const key = sounds.map(plain).join(' ')
  if (!BY_SOUND.has(key)) BY_SOUND.set(key, word)
}
/** The characters and sounds that a word may begin with. */
const FIRST = new Set([...KNOWN, ...BY_SOUND.keys()].map((each) => /[a-z]+|./u.exec(each)?.[0]))
/** Letters of a word, the longest first. */
const SIZES = [4, 3, 2]

/** The word that a piece of text is, or sounds like where one of its characters is right; it is as long as the piece. */
function wordOf(piece: string): string | undefined {
  if (KNOWN.has(piece)) return piece
  const characters = [...piece]
  const word = BY_SOUND.get(characters.map((character) => SOUND.get(character) ?? '?').join(' '))
  const same = (character: string, at: number): boolean => character === word?.[at]
  // Both 交 and 缴 are right.
  if (word === undefined || characters.every((character, at) => same(character, at) || '交缴'.includes(character))) return undefined
  return characters.some(same) ? word : undefined
}

/** A Chinese text with words of this subject put right that are written by their sound. */
export function asMeant(text: string): string {
  let out = ''
  while (out.length < text.length) {
    const at = out.length
    const character = text.charAt(at)
    let word: string | undefined
    if (FIRST.has(character) || FIRST.has(SOUND.get(character))) for (const size of SIZES) word ??= wordOf(text.slice(at, at + size))
    out += word ?? character
  }
  return out
}
