import { describe, expect, test } from 'vitest'
import { groupPlaces, searchPlaces } from '../../../../src/domain/places/search.ts'
import { loadPlaces } from '../../../../src/policy/places.ts'

const places = await loadPlaces()
const first = (query: string) => searchPlaces(places, query, 1)[0]?.zh

describe('a place is found by what people type', () => {
  test.each([
    ['the name', '合肥', '合肥市'],
    ['the name with its suffix', '合肥市', '合肥市'],
    ['full pinyin', 'hefei', '合肥市'],
    ['pinyin begun', 'shenz', '深圳市'],
    ['initials', 'cd', '成都市'],
    ['pinyin with spaces and capitals', 'Shang Hai', '上海市'],
    ['pinyin with tone marks', 'Chéngdū', '成都市'],
    ['pinyin with an apostrophe', "xi'an", '西安市'],
    ['the first character', '哈', '哈尔滨市'],
    ['the English name where it is not pinyin', 'Hohhot', '呼和浩特市'],
    ['a name with blanks around it', '  广州 ', '广州市'],
    ['province and city in one', '安徽六安', '六安市'],
    ['province and city, apart', '江苏 苏州', '苏州市'],
    ['province and city in pinyin, any order', 'hefei anhui', '合肥市'],
    ['a code', '440300', '深圳市'],
  ])('%s: %s', (_how, query, expected) => expect(first(query)).toBe(expected))
})

describe('polyphones are read as the place is called', () => {
  test.each([
    ['chongqing', '重庆市'],
    ['cq', '重庆市'],
    ['xiamen', '厦门市'],
    ['xm', '厦门市'],
    ['luan', '六安市'],
    ['bengbu', '蚌埠市'],
    ['bozhou', '亳州市'],
    ['leshan', '乐山市'],
    ['changchun', '长春市'],
    ['taizhou', '泰州市'],
    ['lvliang', '吕梁市'],
    ['luliang', '吕梁市'],
  ])('%s', (query, expected) => expect(first(query)).toBe(expected))

  test.each([
    ['zhongqing', '重庆市'],
    ['shamen', '厦门市'],
    ['liuan', '六安市'],
  ])('the common misreading %s still finds it', (query, expected) => {
    expect(searchPlaces(places, query).map(({ zh }) => zh)).toContain(expected)
  })

  test('two places of one pinyin are both offered', () => {
    const found = searchPlaces(places, 'taizhou').map(({ zh }) => zh)
    expect(found).toEqual(expect.arrayContaining(['泰州市', '台州市']))
    expect(searchPlaces(places, 'suzhou').map(({ zh }) => zh)).toEqual(expect.arrayContaining(['苏州市', '宿州市']))
  })
})

describe('grouping and emptiness', () => {
  test('a province lists itself and its cities under one heading', () => {
    const [group] = groupPlaces(searchPlaces(places, '安徽'))
    expect(group?.zh).toBe('安徽省')
    expect(group?.options[0]?.zh).toBe('安徽省')
    expect(group?.options.map(({ zh }) => zh)).toEqual(expect.arrayContaining(['合肥市', '六安市', '芜湖市']))
  })

  test('an empty query lists every province once, in the order of the table', () => {
    const groups = groupPlaces(searchPlaces(places, ''))
    expect(new Set(groups.map(({ code }) => code)).size).toBe(groups.length)
    expect(groups[0]?.zh).toBe('北京市')
    expect(groups.length).toBeGreaterThanOrEqual(31)
  })

  test.each(['亚特兰蒂斯', 'qqqq', '！？', '🙂'])('%s finds nothing', (query) => expect(searchPlaces(places, query)).toEqual([]))

  test('a page of text pasted by mistake finds nothing, at once', () => {
    const start = performance.now()
    expect(searchPlaces(places, '上海'.repeat(20_000))).toEqual([])
    expect(performance.now() - start).toBeLessThan(200)
  })
})

describe('counties and districts are found, and say whose rules count there', () => {
  test.each([
    ['昆山', '昆山市', '320500'],
    ['kunshan', '昆山市', '320500'],
    ['义乌', '义乌市', '330700'],
    ['yiwu', '义乌市', '330700'],
    ['浦东', '浦东新区', '310000'],
    ['雄安', '雄安新区', '130000'],
    ['苏州 昆山', '昆山市', '320500'],
    ['江苏昆山', '昆山市', '320500'],
    ['富阳', '富阳区', '330100'],
    ['乐清', '乐清市', '330300'],
    ['leqing', '乐清市', '330300'],
    ['yueqing', '乐清市', '330300'],
    ['minhang', '闵行区', '310000'],
    ['六合区', '六合区', '320100'],
    ['luhe', '六合区', '320100'],
    ['仙桃', '仙桃市', '429004'],
    ['和康县', '和康县', '653200'],
  ])('%s is %s, answered by %s', (query, zh, answers) => {
    expect(searchPlaces(places, query)).toContainEqual(expect.objectContaining({ zh, answers }))
  })

  test('a district that two cities have is offered for both', () => {
    expect(searchPlaces(places, '朝阳区').map(({ city }) => city?.zh)).toEqual(expect.arrayContaining(['北京市', '长春市']))
  })

  test.each(['合肥', '苏州', 'hefei', 'sh'])('a city typed in full is not joined by the zones named after it: %s', (query) => {
    expect(searchPlaces(places, query).filter(({ city }) => city !== null)).toEqual([])
  })
})

test('every place is found by its own name and pinyin, and answered by a province or city of the list', () => {
  const answering = new Set(places.all.filter(({ level }) => level !== 'county').map(({ code }) => code))
  // All cities, and of the counties one in twenty.
  const some = places.all.filter(({ level }, index) => level !== 'county' || index % 60 === 0)
  const lost = some.filter(
    ({ code, zh, pinyin, answers, level }) =>
      !answering.has(answers) ||
      [zh, ...(level === 'county' && pinyin.length < 4 ? [] : [pinyin])].some(
        (query) => !searchPlaces(places, query).some((option) => option.code === code || (level === 'county' && option.zh === zh)),
      ),
  )
  expect(lost.map(({ zh, pinyin }) => `${zh} ${pinyin}`)).toEqual([])
})
