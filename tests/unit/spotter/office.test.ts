import { expect, it } from 'vitest'
import { officeOf } from '../../../src/spotter/office.ts'

const page = (title: string, main = '') => ({ title, headings: [], main })

it.each([
  ['the provident fund by its name', page('南京住房公积金管理中心'), 'http://www.example.com/', 'hpf'],
  ['the provident fund by its address', page('网上服务'), 'http://www.njgjj.com/', 'hpf'],
  ['the medical insurance', page('合肥市医疗保障局'), 'http://www.hfybj.com/', 'nhsa'],
  ['the medical insurance by the page’s first words', page('', '医保个人账户查询'), 'http://www.example.com/', 'nhsa'],
  ['the social insurance otherwise', page('苏州市社会保险基金管理中心'), 'http://www.szsbzx.net.cn/', 'hrss'],
  // The menu of a portal far below names every office.
  [
    'the social insurance where others are named only far below',
    page('人社局', `${'参保'.repeat(100)}医保 公积金`),
    'http://a.cn/',
    'hrss',
  ],
])('%s', (_, excerpt, url, office) => expect(officeOf(excerpt, url)).toBe(office))
