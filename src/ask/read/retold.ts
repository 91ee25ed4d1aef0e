import { fromPinyin } from './pinyin.ts'

/*
 * A normalised question in the words that most people use: what is said in a dialect, written down from a voice, typed in pinyin among
 * Chinese, or put into English word for word. Apart from `normalise`, which wordings are learnt through: these have such words as well.
 */
const WORDS: readonly (readonly [RegExp, string])[] = [
  // Cantonese and Hokkien
  [/俾(?=人|公司|老|厂)|遭(?=公司|单位|老|厂|[裁开炒辞])/g, '被'],
  [/[俾畀]/g, '给'],
  [/[系係]咪/g, '是不是'],
  [/唔[系係]/g, '不是'],
  [/唔/g, '不'],
  [/攞/g, '拿'],
  [/([拿领取])不\1得?到/g, '能不能$1到'],
  [/仲有没有(?=[用领拿报取])/g, '还能不能'],
  [/仲(?=[有可能要用])/g, '还'],
  [/离职[纸单](?!位)/g, '离职证明'],
  [/喺/g, '在'],
  [/嘅/g, '的'],
  [/佢/g, '他'],
  [/揾/g, '找'],
  [/做嘢/g, '上班'],
  [/老细|头家/g, '老板'],
  [/[邊边]度|哪疙瘩/g, '哪里'],
  [/点算/g, '怎么办'],
  [/点(?=搞|办)|哪能(?=办|领|交|弄|算|取|转)/g, '怎么'],
  [/几(?:时|耐)/g, '什么时候'],
  [/健保/g, '医保'],
  // The southwest, Shanghai, the north
  [/自(?:家|个儿?)|各人(?=[交缴买去办续来出怎])/g, '自己'],
  [/没得/g, '没有'],
  [/妈老汉儿?/g, '爸妈'],
  [/阿拉|^额(?=们|[交缴在是被想])/g, '我'],
  [/几钿/g, '多少钱'],
  [/号头/g, '月'],
  [/搁(?=哪|网|手机)/g, '在'],
  [/咧/g, '了'],
  [/怀上了?/g, '怀孕了'],
  // From a voice
  [/[设涉射]报(?!警)/g, '社保'],
  [/一[保报宝](?=卡|断)/g, '医保'],
  [/陪(?=[我他]?(?:多少|几|钱|n|[一二两三四五六七八九十\d]+个月))/g, '赔'],
  [/(?<=多少|几|\d)碎/g, '岁'],
  [/(?<=[零一二两三四五六七八九十\d])各[月约]/g, '个月'],
  // Word for word
  [/\b(?:dissolv\w+|dissolution of|terminat\w+) (?:the )?labou?r contract (?:certificate|proof)\b/g, 'leaving certificate'],
  [/\bby (?:own|self)\b/g, 'by myself'],
  [/\b(?:personal|individual)(?:ly)? pay\b/g, 'pay by myself'],
  [/(?<=\b(?:company|boss|employer|factory) )(?:no|not) (?=(?:pay|give|buy|issue)\b)/g, 'does not '],
  [/\bwhether (?:i )?can\b/g, 'can i'],
  [/\bhow (?:to )?handle\b/g, 'what should i do about'],
  [/\bcan retirement\b/g, 'can i retire'],
  [/\bhow many salary\b/g, 'how many months of pay'],
  [/\b(?:be|is|get) cut off\b/g, 'stop'],
]

export function retold(text: string): string {
  const chinese = /\p{Script=Han}/u.test(text) ? text.replace(/[a-z]+(?: [a-z]+)*/g, (letters) => fromPinyin(letters) ?? letters) : text
  return WORDS.reduce((said, [from, to]) => said.replace(from, to), chinese)
}
