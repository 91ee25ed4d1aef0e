import { describe, expect, it } from 'vitest'
import { gateOf } from '../../../../entrypoints/background/gate.ts'
import { complete, excerpt } from '../../../../src/spotter/index.ts'
import { appForm, article, oldForm } from '../../../fixtures/blind/frames.ts'
import { known, readHtml } from '../../spotter/world.ts'

const gateAt = (html: string, url: string) => {
  const found = { excerpt: excerpt(readHtml(html)), url }
  return gateOf(found, complete(found.excerpt, url, known))
}
const login = (name: string) => oldForm(`${name}网上服务`, name, ['身份证号', '密码'], ['登录'])
const NANJING = login('南京住房公积金管理中心')

describe('the way to the office whose page this may be', () => {
  it('is the registry’s site of that office', async () => {
    expect(await gateAt(NANJING, 'http://www.njgjj.com/')).toEqual({
      office: 'hpf',
      place: { zh: '南京', en: 'Nanjing' },
      door: {
        id: 'gjj.nanjing.gov.cn',
        name: { zh: '南京市住房公积金管理中心', en: 'Nanjing Housing Provident Fund Centre' },
        host: 'gjj.nanjing.gov.cn',
        phone: null,
      },
    })
    // A city without a site of its own is served by its province's.
    expect(await gateAt(login('喀什地区社会保险管理局'), 'http://www.ksshbx.com/')).toMatchObject({
      place: { zh: '喀什' },
      door: { name: { en: expect.stringMatching(/^Xinjiang/) as unknown } },
    })
    expect(await gateAt(login('合肥市医疗保障局'), 'http://www.hfybj.com/')).toMatchObject({ office: 'nhsa', place: { zh: '合肥' } })
    expect(await gateAt(login('苏州市社会保险基金管理中心'), 'http://www.szsbzx.net.cn/')).toMatchObject({
      office: 'hrss',
      door: { host: expect.stringMatching(/\.gov\.cn$/) as unknown },
    })
  })
  it('is never an address that nobody has confirmed, nor a province’s own fund', async () => {
    const gates = await Promise.all(
      known.hosts.filter(({ standing }) => standing === 'unverified').map(({ host }) => gateAt(NANJING, `http://${host}/login`)),
    )
    for (const gate of gates) {
      expect(gate).toBeDefined()
      const { host, phone } = gate?.door ?? {}
      if (host === null || host === undefined) expect(phone).toMatch(/^123(?:29|33|93)$/)
      else expect(known.hosts.find((row) => row.host === host)).not.toHaveProperty('standing')
    }
  })
  it('is the hotline where no site is known', async () => {
    const { divisions, hosts } = known
    const without = divisions.find(
      ({ code, zh }) =>
        zh.endsWith('市') && !code.endsWith('0000') && !hosts.some(({ place, operator }) => operator === 'hpf' && place === code),
    )
    expect(await gateAt(login(`${without?.zh}住房公积金管理中心`), 'http://www.abgjj.com/')).toMatchObject({
      office: 'hpf',
      door: { host: null, phone: '12329' },
    })
  })
  it('is there on every page of a host of years ago, and on no page that is official, an imitation or somebody else’s', async () => {
    const news = article({ name: '南京住房公积金管理中心' }, '工作动态', '中心召开党建工作会议', ['会议传达学习有关精神。'])
    expect(await gateAt(news, 'http://www.njgjj.com/a.html')).toMatchObject({ office: 'hpf' })
    expect(await gateAt(NANJING, 'https://gjj.nanjing.gov.cn/')).toBeUndefined()
    const card = appForm('南京市社会保险局', '社保卡升级', ['姓名', '身份证号', '银行卡号', '支付密码'], ['升级'])
    expect(await gateAt(card, 'https://www.njgjj12333.top/')).toBeUndefined()
    expect(await gateAt(news, 'https://www.example.com/a.html')).toBeUndefined()
  })
})
