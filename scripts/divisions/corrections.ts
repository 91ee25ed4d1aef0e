/** Divisions made after the package's data, as far as known: code and name. */
export const ADDED: readonly (readonly [code: string, name: string])[] = [
  // Set up in December 2024.
  ['653228', '和安县'],
  ['653229', '和康县'],
  // The new area has no code in GB/T 2260; the authorities use this one.
  ['133100', '雄安新区'],
]

/** Rows of the package that are no place people live or pay in, or that are a prefecture of their own elsewhere in the list. */
export const GONE: ReadonlySet<string> = new Set([
  // 嘉峪关 has no counties; the statistics give it one of its own name.
  '620201',
  '460323',
])

/** Readings that the dictionary gets wrong, by full name; ü is written v. */
export const READ: Readonly<Record<string, string>> = {
  丹棱县: 'dan ling xian',
  乐亭县: 'lao ting xian',
  乐清市: 'yue qing shi',
  乐陵市: 'lao ling shi',
  什邡市: 'shi fang shi',
  六合区: 'lu he qu',
  单县: 'shan xian',
  召陵区: 'shao ling qu',
  吴堡县: 'wu bu xian',
  大埔县: 'da bu xian',
  宕昌县: 'tan chang xian',
  尉犁县: 'yu li xian',
  康巴什区: 'kang ba shi qu',
  歙县: 'she xian',
  民乐县: 'min le xian',
  泌阳县: 'bi yang xian',
  洪洞县: 'hong tong xian',
  浚县: 'xun xian',
  涡阳县: 'guo yang xian',
  珲春市: 'hun chun shi',
  称多县: 'chen duo xian',
  穆棱市: 'mu ling shi',
  筠连县: 'jun lian xian',
  繁峙县: 'fan shi xian',
  荥经县: 'ying jing xian',
  蔚县: 'yu xian',
  覃塘区: 'tan tang qu',
  调兵山市: 'diao bing shan shi',
  郫都区: 'pi du qu',
  都匀市: 'du yun shi',
  都昌县: 'du chang xian',
  闵行区: 'min hang qu',
  黄陂区: 'huang pi qu',
}

/** Further names that people use, by the code of the place they mean. */
export const ALSO: Readonly<Record<string, readonly string[]>> = {
  '110000': ['帝都', '京籍'],
  '150100': ['呼市'],
  '230100': ['冰城', '哈市'],
  '310000': ['魔都'],
  '320500': ['苏州园区', '工业园区'],
  '330100': ['杭城'],
  '370100': ['泉城'],
  '420100': ['光谷', '汉口'],
  '440100': ['羊城'],
  '440300': ['深户', '前海', '鹏城'],
  '510100': ['蓉城'],
}

/** Districts and counties that everybody knows by their short name, and no other place has it. */
export const KNOWN_BY_SHORT: ReadonlySet<string> = new Set(
  [
    '丰台区 海淀区 房山区 顺义区 昌平区 怀柔区 平谷区 密云区 延庆区',
    '东丽区 西青区 津南区 武清区 宝坻区 蓟州区',
    '正定县 雄安新区',
    '迎泽区',
    '沈河区 皇姑区 浑南区 于洪区 金州区',
    '南岗区 松北区',
    '黄浦区 徐汇区 静安区 虹口区 杨浦区 闵行区 嘉定区 浦东新区 松江区 青浦区 奉贤区 崇明区',
    '玄武区 秦淮区 建邺区 浦口区 栖霞区 江宁区 六合区 溧水区 高淳区 锡山区 武进区 金坛区 虎丘区 吴中区 相城区 姑苏区 吴江区 崇川区 海门区 如东县 沭阳县',
    '拱墅区 萧山区 余杭区 富阳区 临安区 临平区 桐庐县 淳安县 海曙区 北仑区 镇海区 鄞州区 宁海县 鹿城区 龙湾区 瓯海区 苍南县 秀洲区 嘉善县 德清县 长兴县 安吉县 柯桥区 上虞区',
    '瑶海区 庐阳区 蜀山区 包河区 肥东县 肥西县 庐江县 临泉县 颍上县',
    '仓山区 马尾区 晋安区 长乐区 思明区 海沧区 湖里区 集美区 翔安区 鲤城区 丰泽区',
    '历下区 槐荫区 历城区 章丘区 崂山区 李沧区 即墨区',
    '惠济区 中牟县',
    '硚口区 汉阳区 武昌区 洪山区 汉南区 蔡甸区 江夏区 黄陂区',
    '岳麓区 开福区 望城区',
    '荔湾区 越秀区 海珠区 天河区 黄埔区 番禺区 花都区 南沙区 从化区 增城区 罗湖区 福田区 宝安区 龙岗区 盐田区 坪山区 香洲区 斗门区 金湾区 禅城区 顺德区 惠城区 惠阳区',
    '青秀区',
    '万州区 涪陵区 渝中区 北碚区 綦江区 渝北区 巴南区 黔江区 江津区 合川区 永川区 璧山区 铜梁区 荣昌区',
    '锦江区 青羊区 金牛区 武侯区 成华区 温江区 双流区 郫都区 新津区',
    '五华区 盘龙区 官渡区 呈贡区',
    '碑林区 灞桥区 未央区 雁塔区 阎良区 临潼区 高陵区 鄠邑区',
  ].flatMap((province) => province.split(' ')),
)

/** Short names that are also everyday words or a part of them, and so mean the place only beside its city, or in full. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  '合作 安宁 天长 灯塔 孝义 同仁 当阳 兴平 江山 应城 会理 高平 三河 沙河 津市 四会 明光 白杨 个旧 新民 无为 平度 永安 宜城 福安 大安 原平 集安 和龙 安国 合山 平果 同江 东方 双河 新星 化州'.split(
    ' ',
  ),
)

/** Places that another place answers for: 雄安新区 and its three counties are run by the province. */
export const ANSWERS: Readonly<Record<string, string>> = { '133100': '130000', '130629': '130000', '130632': '130000', '130638': '130000' }

/** Cities whose short name is an everyday word. */
export const IN_FULL: readonly string[] = ['469007', '659007', '659011']
