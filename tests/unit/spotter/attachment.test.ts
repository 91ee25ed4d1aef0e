import { expect, it } from 'vitest'
import { article } from '../../fixtures/blind/frames.ts'
import { spotHtml } from './world.ts'

const PAGE = 'https://rsj.kk.gov.cn/art/2026/7/1/art_1_2.html'
const read = (href: string, title = '关于2026年度社会保险缴费基数的通知', text = '参保人员的缴费基数见附件。') =>
  spotHtml(article({ name: '某市人社局' }, '公告', title, [text], `<p>附件：<a href="${href}">缴费基数表</a></p>`), PAGE)

it.each([
  ['a document beside the page', './t1.xlsx', 'https://rsj.kk.gov.cn/art/2026/7/1/t1.xlsx'],
  ['one of the folder above, with a question behind it', '../P02.PDF?v=1', 'https://rsj.kk.gov.cn/art/2026/7/P02.PDF?v=1'],
  ['on another official host', 'http://www.kk.gov.cn/a/b.doc', 'http://www.kk.gov.cn/a/b.doc'],
])('a notice without figures tells where they are: %s', (_, href, expected) => expect(read(href).attachment).toBe(expected))

it.each([
  ['a host that is not official', 'https://files.example/a.pdf'],
  ['no document', 'a.html'],
  ['no address of the web', 'javascript:a.pdf'],
  ['an address that cannot be read', 'http://[/a.pdf'],
])('%s is not offered', (_, href) => expect(read(href).attachment).toBeUndefined())

it('nothing is said where the figures were read, or none are looked for', () => {
  expect(read('a.pdf', undefined, '缴费基数上限为25000元/月，下限为5000元/月。').attachment).toBeUndefined()
  expect(read('a.pdf', '养老保险关系转移接续申请指南').attachment).toBeUndefined()
})
