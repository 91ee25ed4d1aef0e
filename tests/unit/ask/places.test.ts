import { describe, expect, it } from 'vitest'
import { homeOf, placesOverlap, placeless, shortPlaceName, placesIn } from '../../../src/ask/places.ts'
import { normalise } from '../../../src/ask/read/normalise.ts'

describe('a question without the names of its places', () => {
  it.each([
    ['广州失业金多少', ' 失业金多少'],
    ['失业金在广州', '失业金在 '],
    ['广州市的失业金', ' 的失业金'],
    ['四川成都失业金', '  失业金'],
    ['吉林省吉林市', '  '],
    ['成都和上海的', ' 和 的'],
    ['在北京市朝阳区', '在  '],
    ['i live in shanghai now', 'i live in   now'],
    ['没有地方', '没有地方'],
    // Words of the subject that are also how a county is spelled stay.
    ['how to change wuhan card', 'how to change   card'],
    ['an open bank in wuhan', 'an open bank in  '],
    ['male in wuhan, long time', 'male in  , long time'],
  ])('%s', (text, left) => expect(placeless(text)).toBe(left))
})

describe('the places whose rules are asked for', () => {
  it.each([
    ['广州的失业金', ['440100']],
    ['四川成都失业金', ['510100']],
    ['成都和上海的', ['510100', '310000']],
    ['成都和四川', ['510100']],
    ['四川和上海', ['510000', '310000']],
    ['昆山医保', ['320500']],
    // Of two counties the city: Jinjiang of Quanzhou, not of Chengdu.
    ['benefit in jinjiang', ['350500']],
    ['在沪交社保', ['310000']],
    ['帝都失业金', ['110000']],
    ['呼市医保一个月多少', ['150100']],
    ['羊城和鹏城哪个失业金高', ['440100', '440300']],
    ['乌市公积金怎么取', ['650100']],
    ['鹤壁山城区医保', ['410600']],
    ['深户灵活就业', ['440300']],
    ['suzhou benefit', ['320500']],
    ['fuzhou benefit', ['350100']],
    ['kunshan medical', ['320500']],
    ['in shanxi', []],
    ['how do i change my card', []],
    ['户口在安徽，在上海交', ['310000']],
    ['安徽户口自己交', ['340000']],
  ])('%s: %j', (question, places) => expect(placesIn(normalise(question))).toEqual(places))
})

describe('where the hukou is', () => {
  it.each([
    ['户口在安徽', '340000'],
    ['贵州人', '520000'],
    ['广州人社局', null],
    ['老家在成都', '510100'],
    ['我湖南的，户口不在广州', '430000'],
    ['江西户口在浦东租房', '360000'],
    ["i'm from wuhan", '420100'],
    ['在上海交社保', null],
  ])('%s: %s', (text, home) => expect(homeOf(text)).toBe(home))
})

describe('one place answers for the other', () => {
  it.each([
    ['310000', '310115', true],
    ['310115', '310000', true],
    ['440100', '440000', true],
    ['440305', '440300', true],
    ['440100', '440300', false],
    ['110000', '310000', false],
    ['000000', '310000', true],
    ['440000', '440000', true],
  ])('%s and %s: %s', (one, other, expected) => expect(placesOverlap(one, other)).toBe(expected))
})

it.each([
  ['000000', '全国'],
  ['440100', '广州'],
  ['440199', '广东'],
  ['990000', '当地'],
])('%s is called %s', (code, name) => expect(shortPlaceName(code).zh).toBe(name))
