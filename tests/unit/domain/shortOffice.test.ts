import { describe, expect, it } from 'vitest'
import { shortOffice } from '../../../src/domain/shortOffice.ts'

describe('an office on a button is called as people call it', () => {
  it.each([
    ['上海市人力资源和社会保障局', '上海市人社局'],
    ['浙江省人力资源和社会保障厅', '浙江省人社厅'],
    ['成都市医疗保障局', '成都市医保局'],
    ['深圳市社会保险基金管理局网上服务', '深圳市社保局网上服务'],
    ['河南省电子税务局', '河南省电子税务局'],
  ])('%s: %s', (name, short) => expect(shortOffice(name, 'zh')).toBe(short))
  it.each([
    ['Shanghai HR and Social Security Bureau', 'Shanghai HRSS Bureau'],
    ['Shanghai Housing Provident Fund Centre', 'Shanghai Housing Fund Centre'],
    ['Shenzhen HR and social security site “深圳市社会保险基金管理局网上服务”', 'Shenzhen HRSS site'],
  ])('in English too: %s', (name, short) => expect(shortOffice(name, 'en')).toBe(short))
})
