import { describe, expect, it } from 'vitest'
import { knownPlaces } from '../../../scripts/spot-page.ts'
import { ELSEWHERE_PAGES } from '../../fixtures/blind/elsewhere.ts'
import { appForm, oldForm } from '../../fixtures/blind/frames.ts'
import { spotHtml } from './world.ts'

const LOGIN = oldForm('苏州市社会保险网上服务', '苏州市社会保险基金管理中心', ['身份证号', '密码', '验证码'], ['登录'])
const CARD = appForm('社会保险局', '社保卡升级', ['姓名', '身份证号', '银行卡号', '支付密码'], ['升级'])

describe('hosts that no list vouches for', () => {
  it.each(ELSEWHERE_PAGES.filter(({ office }) => office))('an office is not called an imitation: $name', ({ url, html }) => {
    const { lookalike, social, official, evidence } = spotHtml(html, url)
    expect({ lookalike, social, official }, JSON.stringify(evidence)).toEqual({ lookalike: false, social: false, official: false })
  })
  it.each(ELSEWHERE_PAGES.filter(({ lookalike }) => lookalike))('an imitation is called one: $name', ({ url, html }) => {
    expect(spotHtml(html, url).lookalike).toBe(true)
  })
  it.each(ELSEWHERE_PAGES.filter(({ lookalike, office }) => !lookalike && office !== true))('nobody else is: $name', ({ url, html }) => {
    expect(spotHtml(html, url).lookalike).toBe(false)
  })
  it.each(knownPlaces().hosts.filter(({ standing }) => standing === 'unverified'))(
    '$host is neither vouched for nor warned about',
    ({ host }) => {
      for (const html of [LOGIN, CARD])
        expect(spotHtml(html, `https://${host}/login`)).toMatchObject({ official: false, social: false, lookalike: false })
    },
  )
  it.each([
    ['a foreign ending', 'https://www.szgjj12333.top/', LOGIN],
    ['a bank card', 'https://www.szshbx.com/', CARD],
    ['gov.cn inside the name', 'https://rsj.gov.cn.szshbx.com/', LOGIN],
    [
      'a code by text message and no password',
      'https://www.szshbx.com/',
      appForm('苏州市社会保险局', '认证', ['姓名', '身份证号', '短信验证码'], ['提交']),
    ],
    ['a borrowed site code', 'https://www.szshbx.com/', `${LOGIN}<p>网站标识码：3205000007</p>`],
  ])('a name like an office’s does not excuse %s', (_, url, html) => {
    expect(spotHtml(html, url).lookalike).toBe(true)
    expect(spotHtml(LOGIN, 'https://www.szshbx.com/').lookalike).toBe(false)
  })
  it('what lies under a host of the registry is official, but not where the registry doubts it', () => {
    expect(spotHtml(LOGIN, 'https://grwt.cs12333.com/login').official).toBe(true)
    expect(spotHtml(LOGIN, 'https://www.shgjj.com/').official).toBe(true)
    expect(spotHtml(LOGIN, 'https://persons.shgjj.com/').official).toBe(false)
  })
})
