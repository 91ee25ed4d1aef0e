import { describe, expect, it } from 'vitest'
import { isOfficialHost } from '../../../src/spotter/index.ts'

const ELSEWHERE = ['www.cqgjj.cn', 'jxgjj.org.cn']

describe('an official host', () => {
  it.each([
    'https://www.gov.cn/',
    'https://gov.cn',
    'http://rsj.gz.gov.cn/a?b#c',
    'https://RSJ.GZ.GOV.CN/',
    'https://rsj.gz.gov.cn./login',
    'https://wssb.jlsi.gov.cn:8443/x',
    'https://user:pass@rsj.gz.gov.cn/',
    'https://www.cqgjj.cn/',
    'http://cqgjj.cn:8080/',
    'https://www.jxgjj.org.cn/',
    'https://mail.cqgjj.cn/',
    'https://tpass.hunan.chinatax.gov.cn/',
  ])('%s', (url) => expect(isOfficialHost(url, ELSEWHERE)).toBe(true))
})

describe('not an official host', () => {
  it.each([
    ['gov.cn in the middle', 'https://rsj.gz.gov.cn.evil.com/'],
    ['gov.cn as a path', 'https://evil.com/rsj.gz.gov.cn/login'],
    ['gov.cn as a user name', 'https://rsj.gz.gov.cn@evil.com/'],
    ['gov.cn as a password', 'https://a:rsj.gz.gov.cn@evil.com/'],
    ['gov.cn without its dot', 'https://xgov.cn/'],
    ['gov-cn', 'https://rsj.gz.gov-cn.com/'],
    ['gov.cn as a query', 'https://evil.com/?h=.gov.cn'],
    ['a backslash', 'https://evil.com\\.gov.cn/'],
    ['two trailing dots', 'https://rsj.gz.gov.cn../'],
    ['an IP address', 'http://103.21.5.7/'],
    ['an IPv6 address', 'http://[2001:db8::1]/'],
    ['an IP written as a number', 'http://1729431303/'],
    ['full-width letters that end up elsewhere', 'https://ｅvil.com/gov.cn'],
    ['punycode', 'https://xn--gov-cn-9x2h.com/'],
    ['Cyrillic letters', 'https://rsj.gz.gоv.cn/'],
    ['a registry host as a sub-label', 'https://www.cqgjj.cn.evil.com/'],
    ['a name that ends like a registry host', 'https://xcqgjj.cn/'],
    ['a file', 'file:///C:/rsj.gz.gov.cn/a.html'],
    ['a data address', 'data:text/html,gov.cn'],
    ['not an address', 'gov.cn'],
    ['nothing', ''],
  ])('%s', (_, url) => expect(isOfficialHost(url, ELSEWHERE)).toBe(false))
  it('no address at all', () => expect(isOfficialHost(null, ELSEWHERE)).toBe(false))
})
