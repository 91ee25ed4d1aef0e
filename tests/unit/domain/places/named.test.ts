import { describe, expect, test } from 'vitest'
import { answeringIn, placesNamed } from '../../../../src/domain/places/named.ts'
import { shortName } from '../../../../src/domain/places/shortName.ts'
import { loadPlaces } from '../../../../src/policy/places.ts'

const places = await loadPlaces()

describe('the place whose rules answer for what a text names', () => {
  test.each([
    ['昆山灵活就业社保怎么交', ['320500']],
    ['义乌失业金多少', ['330700']],
    ['浦东新区社保中心在哪', ['310000']],
    ['浦东怎么办', ['310000']],
    ['雄安新区缴费基数', ['130000']],
    ['四川成都和重庆哪个高', ['510100', '500000']],
    ['江苏苏州昆山', ['320500']],
    ['安徽颍上怎么交', ['341200']],
    ['山东阳谷的医保', ['371500']],
    ['江西安义', ['360100']],
    ['北京市朝阳区', ['110000']],
    ['长春朝阳区', ['220100']],
    ["How much in Kunshan or Xi'an?", ['320500', '610100']],
    ['pension in inner mongolia', ['150000']],
    ['pudong', ['310000']],
    ['帝都社保', ['110000']],
    ['仙桃市', ['429004']],
  ])('%s', (text, codes) => expect(answeringIn(places, text)).toEqual(codes))
})

describe('words that only look like a place', () => {
  test.each([
    '人力资源和社会保障局',
    '公安局开证明',
    '今天等了一天',
    '互助医保是什么',
    '一个旧账户',
    '对应城镇职工',
    '能不能合作',
    '延长领取期限',
    '天津市区以外'.slice(3),
    '新城区和老城区一样吗',
    '西南县城',
    '安居房',
    '朝阳区',
    'what changes if i change my job',
  ])('%s', (text) => expect(answeringIn(places, text)).toEqual([]))
})

test('a shared name gives all that it may be, a longer name wins over a shorter one in it', () => {
  expect(placesNamed(places, '朝阳区')[0]?.places.map(({ code }) => code)).toEqual(['110105', '220104'])
  expect(placesNamed(places, '张家港市').map(({ text }) => text)).toEqual(['张家港市'])
})

test.each([
  ['石家庄市', '石家庄'],
  ['延边朝鲜族自治州', '延边'],
  ['内蒙古自治区', '内蒙古'],
  ['海淀区', '海淀'],
  ['浦东新区', '浦东'],
  ['滨海新区', '滨海新区'],
  ['白沙黎族自治县', '白沙'],
  ['井陉矿区', '井陉矿区'],
  ['城区', '城区'],
  ['单县', '单县'],
  ['科尔沁左翼中旗', '科尔沁左翼中旗'],
  ['杂多县', '杂多'],
  ['昌吉回族自治州', '昌吉'],
  ['新疆维吾尔自治区', '新疆'],
])('%s is said %s', (zh, short) => expect(shortName(zh)).toBe(short))
