import { describe, expect, test } from 'vitest'
import divisions from '../../../src/policy/data/divisions.json' with { type: 'json' }
import { groupPlaces, indexPlaces, searchPlaces, type DivisionRow } from '../../../src/profile/placeSearch.ts'

const places = indexPlaces(divisions as unknown as DivisionRow[])
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
    const [group] = groupPlaces(places, searchPlaces(places, '安徽'))
    expect(group?.zh).toBe('安徽省')
    expect(group?.options[0]?.zh).toBe('安徽省')
    expect(group?.options.map(({ zh }) => zh)).toEqual(expect.arrayContaining(['合肥市', '六安市', '芜湖市']))
  })

  test('an empty query lists every province once, in the order of the table', () => {
    const groups = groupPlaces(places, searchPlaces(places, ''))
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

test('every place is found by its own name, pinyin and initials', () => {
  for (const { option, pinyin, initials } of places.entries) {
    for (const query of [option.zh, pinyin, initials]) {
      expect(
        searchPlaces(places, query).map(({ code }) => code),
        `${option.zh} by ${query}`,
      ).toContain(option.code)
    }
  }
})
