import { asMeant } from './homophones.ts'
import { fromPinyin, looksPinyin } from './pinyin.ts'
import { spell } from './spelling.ts'
import { TRANSLATED } from './translated.ts'
import { wordRows } from './wordRows.ts'

/*
 * One spelling for each thing people write in many: traditional characters, wrong characters that input methods
 * offer, full-width forms. Only characters that occur in questions of this kind.
 */
const TRADITIONAL: string =
  '實業經後離職嗎麼麽個時間會員險養醫療發領繳費補貼廠錢開關轉帳賬戶號聯單證書認記錄類標準規範圍應該還這樣裡裏說給買賣東車傷殘產兒幾歲級種與對從進過辦處審報銷餘額長當來國際縣區農鄉鎮條舊據換簽約終斷續連計劃為無問題檢測預臺灣門聽見沒麗導項總結資難讓華齡滿壽兩師體診藥價優積納務電話網絕頁點執屬於寫試請選頭掛專頂遷併勞動撫親齊參檔數幣內況嚴隨適場壞壓協議賠償樓館風雙調帶細現麵誰張圖機違編啟緊稅術負責確異靈們歷嬰媽爺夠塊臉闆聲響廢讀學愛熱狀態顯遲屆畢創貸購鎖繼強獨戀龍灘蘇慶寧濟陽廣漢鄭陝貴雲錯鐘飯駕裝複製識謝質賺軟輪鄰釋鐵閉陸隊雜願顧騙驗髮夾層嶺巖幫廳彈彙徵擔損擋曉暫權樂濕爭爾獎環盡監盤碼禮稱競筆節籤紀紅紙組統綫維縮織羅義聖聞臨舉蟲衛覺觀討訓設許訴評詞誤課'
const SIMPLIFIED: string =
  '实业经后离职吗么么个时间会员险养医疗发领缴费补贴厂钱开关转账账户号联单证书认记录类标准规范围应该还这样里里说给买卖东车伤残产儿几岁级种与对从进过办处审报销余额长当来国际县区农乡镇条旧据换签约终断续连计划为无问题检测预台湾门听见没丽导项总结资难让华龄满寿两师体诊药价优积纳务电话网绝页点执属于写试请选头挂专顶迁并劳动抚亲齐参档数币内况严随适场坏压协议赔偿楼馆风双调带细现面谁张图机违编启紧税术负责确异灵们历婴妈爷够块脸板声响废读学爱热状态显迟届毕创贷购锁继强独恋龙滩苏庆宁济阳广汉郑陕贵云错钟饭驾装复制识谢质赚软轮邻释铁闭陆队杂愿顾骗验发夹层岭岩帮厅弹汇征担损挡晓暂权乐湿争尔奖环尽监盘码礼称竞笔节签纪红纸组统线维缩织罗义圣闻临举虫卫觉观讨训设许诉评词误课'
const CHARACTERS = new Map([...TRADITIONAL].map((character, index) => [character, [...SIMPLIFIED][index] ?? character]))

const SPELLINGS = wordRows(`
多[酒就旧](?=能|才|可以|要|会|下|到|有) 多久
帐 账
[设涉射]保(?!护) 社保
一保卡 医保卡
失业全 失业金
以厚 以后
(?<=一共|总共|已经|才|养老|社保)叫(?=[了满过]?(?:[0-9]+|[一二两三四五六七八九十]{1,3})(?:年|个月)) 交
(?<=[用要能想])在(?=[交缴]) 再
交纳|缴交 缴纳
(?<![办受管])理职(?![工责业]) 离职
工商(认定|赔偿|保险|鉴定) 工伤$1
题出来 提出来
甚么|什摸|神马|啥子|嘛子|么子|啥 什么
[咋怎]样 怎么样
拎返?(?:出[嚟来]|返嚟) 取出来
咗 了
(?<=[一二两三四五六七八九十0-9])个约 个月
(?<=[一-鿿])salary|salary(?=[一-鿿]) 工资
(?<=[一-鿿])gap(?=[一-鿿0-9]|的|$) 断
(?<=[一-鿿])waiting ?period|waiting ?period(?=[一-鿿]) 等待期
咋(个|子|么)?|啷个|点样 怎么
好多(?=钱|块|个月|年|岁)|几多 多少
莫得|冇得|冇 没有
晓得 知道
[咯喽哒] 了
([没不])跟(?=我|俺|咱|员工|大家) $1给
俺|咱们? 我
中不中|成不成|得不得|可中不?|得行不 行不行
俩(?=个?月|人|年) 两个
仨(?=个?月|人|年) 三个
`)

/** Of a longer question only so many characters are read. */
const READ = 500

/** A question in one spelling: simplified, half-width, lower case, known slips put right, pinyin turned into Chinese. */
export function normalise(question: string): string {
  let text = question.slice(0, READ).normalize('NFKC').toLowerCase().slice(0, READ)
  text = [...text].map((character) => CHARACTERS.get(character) ?? character).join('')
  text = asMeant(text)
  for (const [wrong, right] of [...TRANSLATED, ...SPELLINGS]) text = text.replace(wrong, right)
  return fromPinyin(text) ?? spell(text)
}

/** True for a text with Chinese characters, or in pinyin: its asker reads Chinese. */
export const isChinese = (question: string): boolean => /\p{Script=Han}/u.test(normalise(question)) || looksPinyin(question)
